package org.ordskifte.consultation.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.consultation.Consultation;
import org.ordskifte.consultation.RoundView.RoundDocumentView;
import org.ordskifte.consultation.Rounds;
import org.ordskifte.consultation.answer.Answer;
import org.ordskifte.consultation.answer.Answer.AttachmentMark;
import org.ordskifte.consultation.answer.Answer.DocumentMark;
import org.ordskifte.tenancy.CurrentTenant;

/** Puts together what an answer says, as it is approved, hashed and handed in. */
@ApplicationScoped
class Composer {

    @Inject
    Rounds rounds;

    @Inject
    Responses responses;

    @Inject
    CurrentTenant tenant;

    Answer compose(Consultation round, Response response) {
        return compose(rounds.texts(round.id()), round, response, responses.parts(response.id()));
    }

    Answer compose(List<RoundDocumentView> texts, Consultation round, Response response, Parts parts) {
        Map<UUID, String> slugs = slugs(texts);
        return new Answer(
                HexFormat.of().formatHex(response.nonce()),
                tenant.get().slug(),
                round.slug(),
                response.consulteeId(),
                about(texts, response.documentId()).stream()
                        .map(text -> new DocumentMark(text.document(), text.version(), text.contentHash()))
                        .toList(),
                response.position(),
                response.text(),
                parts.remarks().stream()
                        .filter(Remark::belongsToAnswer)
                        .map(remark -> remark.content(slugs.get(remark.documentId())))
                        .toList(),
                parts.attachments().stream()
                        .map(file -> new AttachmentMark(file.name(), file.size(), file.sha256()))
                        .toList(),
                parts.answers().stream()
                        .map(row -> row.part(slugs.get(row.documentId())))
                        .toList(),
                response.reservation());
    }

    /** The texts an answer is about: one with its own deadline, or all that have none. */
    static List<RoundDocumentView> about(List<RoundDocumentView> texts, UUID document) {
        List<RoundDocumentView> chosen = texts.stream()
                .filter(text -> document == null
                        ? text.deadline() == null
                        : text.documentId().equals(document))
                .toList();
        return chosen.isEmpty() ? texts : chosen;
    }

    static Map<UUID, String> slugs(List<RoundDocumentView> texts) {
        return texts.stream().collect(Collectors.toMap(RoundDocumentView::documentId, RoundDocumentView::document));
    }
}
