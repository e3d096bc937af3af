package org.ordskifte.consultation.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.consultation.RoundView.RoundDocumentView;
import org.ordskifte.consultation.Rounds;
import org.ordskifte.consultation.answer.AnswerPart;
import org.ordskifte.consultation.answer.RemarkContent;
import org.ordskifte.consultation.answer.RemarkKind;
import org.ordskifte.consultation.answer.RemarkSide;
import org.ordskifte.consultation.answer.Reservation;
import org.ordskifte.consultation.response.ResponseContent.RemarkDraft;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.Documents;
import org.ordskifte.document.Markup;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/** Reads the words of an answer: in the form in which text is stored, within the limits, about texts that are out. */
@ApplicationScoped
class Wording {

    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_REMARK = 20_000;
    private static final int MOST_REMARKS = 500;
    private static final int LONGEST_BODY = 500;

    @Inject
    Rounds rounds;

    @Inject
    Documents documents;

    /** A remark as it was read, with the text it is about. */
    record ReadRemark(UUID id, RemarkContent content, RoundDocumentView about, boolean handedIn) {}

    /** The words of an answer as they were read. */
    record ReadContent(String text, Reservation reservation, List<AnswerPart> answers, List<ReadRemark> remarks) {}

    /** @throws Refusal invalid-field, invalid-text, too-many-remarks */
    ReadContent read(Situation situation, ResponseContent content) {
        if (content.remarks().size() > MOST_REMARKS) {
            throw new Refusal(Code.TOO_MANY_REMARKS, "most", MOST_REMARKS);
        }
        List<RoundDocumentView> texts = Composer.about(
                rounds.texts(situation.round().id()), situation.response().documentId());
        Map<UUID, RoundDocumentView> clauses = clauses(texts, content);
        List<ReadRemark> remarks = new ArrayList<>();
        for (RemarkDraft draft : content.remarks()) {
            remarks.add(remark(draft, texts, clauses, situation.response().isRegistered()));
        }
        return new ReadContent(
                text("text", content.text(), LONGEST_TEXT), reservation(content), answers(content, texts), remarks);
    }

    private ReadRemark remark(
            RemarkDraft draft,
            List<RoundDocumentView> texts,
            Map<UUID, RoundDocumentView> clauses,
            boolean registered) {
        RoundDocumentView about = about(draft, texts, clauses);
        RemarkSide side = draft.side() == null ? RemarkSide.JOINT : draft.side();
        String proposed = text("remarks.proposedText", draft.proposedText(), LONGEST_REMARK);
        RemarkContent content = new RemarkContent(
                draft.id(),
                about.document(),
                draft.clause(),
                draft.kind() == null ? RemarkKind.COMMENT : draft.kind(),
                side,
                text("remarks.text", draft.text(), LONGEST_REMARK),
                proposed.isEmpty() ? null : proposed);
        if (content.text().isEmpty() && content.proposedText() == null) {
            throw Refusal.invalid("remarks.text", "required");
        }
        boolean handedIn = side != RemarkSide.JOINT && (registered || Boolean.TRUE.equals(draft.handedIn()));
        return new ReadRemark(draft.id(), content, about, handedIn);
    }

    private static RoundDocumentView about(
            RemarkDraft draft, List<RoundDocumentView> texts, Map<UUID, RoundDocumentView> clauses) {
        RoundDocumentView byClause = clauses.get(draft.clause());
        if (draft.clause() != null && byClause == null) {
            throw Refusal.invalid("remarks.clause", "unknown-clause");
        }
        if (draft.document() == null) {
            if (byClause == null && texts.size() > 1) {
                throw Refusal.invalid("remarks.document", "required");
            }
            return byClause == null ? texts.get(0) : byClause;
        }
        return text(draft.document(), texts, "remarks.document")
                .filter(text -> byClause == null || byClause.equals(text))
                .orElseThrow(() -> Refusal.invalid("remarks.clause", "unknown-clause"));
    }

    private Map<UUID, RoundDocumentView> clauses(List<RoundDocumentView> texts, ResponseContent content) {
        Set<UUID> wanted = content.remarks().stream().map(RemarkDraft::clause).collect(Collectors.toSet());
        wanted.remove(null);
        Map<UUID, RoundDocumentView> clauses = new HashMap<>();
        if (!wanted.isEmpty()) {
            for (RoundDocumentView text : texts) {
                for (ClauseView clause : documents.clauses(text.versionId())) {
                    clauses.put(clause.id(), text);
                }
            }
        }
        return clauses;
    }

    private static List<AnswerPart> answers(ResponseContent content, List<RoundDocumentView> texts) {
        List<AnswerPart> answers = new ArrayList<>();
        for (AnswerPart part : content.answers()) {
            text(part.document(), texts, "answers.document");
            if (answers.stream().anyMatch(each -> each.document().equals(part.document()))) {
                throw Refusal.invalid("answers.document", "only-once");
            }
            answers.add(
                    new AnswerPart(part.document(), part.position(), text("answers.text", part.text(), LONGEST_TEXT)));
        }
        return answers;
    }

    private static Optional<RoundDocumentView> text(String slug, List<RoundDocumentView> texts, String field) {
        Optional<RoundDocumentView> found =
                texts.stream().filter(text -> text.document().equals(slug)).findFirst();
        if (found.isEmpty()) {
            throw Refusal.invalid(field, "unknown-document");
        }
        return found;
    }

    private static Reservation reservation(ResponseContent content) {
        if (content.reservation() == null) {
            return null;
        }
        String body = text("reservation.body", content.reservation().body(), LONGEST_BODY);
        if (body.isEmpty()) {
            throw Refusal.invalid("reservation.body", "required");
        }
        return new Reservation(body, content.reservation().expectedOn());
    }

    static String text(String field, String text, int longest) {
        String normal = text == null ? "" : Markup.normalise(text);
        if (Markup.length(normal) > longest) {
            throw Refusal.invalid(field, "too-long");
        }
        return normal;
    }
}
