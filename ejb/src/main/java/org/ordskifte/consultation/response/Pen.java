package org.ordskifte.consultation.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.consultation.RoundView.RoundDocumentView;
import org.ordskifte.consultation.Rounds;
import org.ordskifte.consultation.answer.Answer;
import org.ordskifte.consultation.answer.AnswerPart;
import org.ordskifte.document.Markup;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;

/** Writes into an answer and settles what it says from then on: its bytes, its hash, and that approvals are void. */
@ApplicationScoped
class Pen {

    private static final long LARGEST_FILE = 15L * 1024 * 1024;
    private static final long LARGEST_ANSWER = 50L * 1024 * 1024;
    private static final int LONGEST_NAME = 200;

    @Inject
    Rounds rounds;

    @Inject
    Responses responses;

    @Inject
    Composer composer;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    Answer compose(Situation situation) {
        return composer.compose(situation.round(), situation.response());
    }

    /** Something was written: approvals are void if what all hand in together says something else now. */
    void settle(Situation situation, String action) {
        Response response = situation.response();
        response.changed(caller.subject(), clock.now());
        responses.flush();
        if (response.stands(compose(situation))) {
            voidApprovals(response);
        }
        responses.flush();
        events.fire(ResponseChanged.of(action, response));
    }

    void voidApprovals(Response response) {
        responses.approvals(response.id()).forEach(approval -> approval.voided(clock.now()));
    }

    /** @return whether anything is said on single texts that was not said before */
    boolean furnish(Situation situation, List<AnswerPart> parts) {
        Response response = situation.response();
        Map<UUID, String> slugs = Composer.slugs(rounds.texts(situation.round().id()));
        List<AnswerRow> before = responses.answers(response.id());
        List<AnswerPart> said = before.stream()
                .map(row -> row.part(slugs.get(row.documentId())))
                .toList();
        if (said.equals(parts)) {
            return false;
        }
        before.forEach(responses::remove);
        responses.flush();
        Map<String, UUID> ids = rounds.texts(situation.round().id()).stream()
                .collect(Collectors.toMap(RoundDocumentView::document, RoundDocumentView::documentId));
        for (int i = 0; i < parts.size(); i++) {
            responses.add(new AnswerRow(response, ids.get(parts.get(i).document()), parts.get(i), i + 1));
        }
        return true;
    }

    /** @param judged what the file is, found out before anything was locked: that can take seconds */
    void attach(Situation situation, String fileName, JudgedFile judged, byte[] content) {
        if (content.length > LARGEST_FILE) {
            throw new Refusal(Code.FILE_TOO_LARGE, "most", LARGEST_FILE >> 20, "field", "file");
        }
        UUID response = situation.response().id();
        long kept = responses.attachments(response).stream()
                .mapToLong(AttachmentView::size)
                .sum();
        if (kept + content.length > LARGEST_ANSWER) {
            throw new Refusal(Code.FILE_TOO_LARGE, "most", LARGEST_ANSWER >> 20, "field", "file");
        }
        responses.add(new Attachment(
                situation.response(),
                responses.nextAttachment(response),
                name(fileName),
                judged.kind(),
                content,
                caller.subject(),
                clock.now()));
    }

    /** The last part of a path, on one line, without signs that name other places. */
    static String name(String fileName) {
        String name = fileName == null ? "" : Markup.normalise(fileName);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cntrl}<>:\"|?*]", "_").strip();
        if (name.isEmpty() || name.startsWith(".")) {
            throw Refusal.invalid("file", "name");
        }
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
