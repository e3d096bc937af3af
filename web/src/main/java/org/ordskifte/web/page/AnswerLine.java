package org.ordskifte.web.page;

import java.util.List;
import org.ordskifte.consultation.processing.OutcomeView;
import org.ordskifte.consultation.response.AttachmentView;
import org.ordskifte.consultation.response.ResponseHead;

/**
 * An answer that may be read by all.
 *
 * @param name of whoever answered; a private person stays unnamed
 * @param position in words; null where none was taken
 */
public record AnswerLine(
        ResponseHead head,
        String name,
        String position,
        String text,
        List<RemarkLine> remarks,
        List<AttachmentView> attachments) {

    /**
     * A remark in its place.
     *
     * @param clause what the clause is called; null for a remark on the text as a whole
     * @param href where the clause stands
     * @param became what the remark led to; null while it has no outcome
     */
    public record RemarkLine(
            String clause, String href, String kind, String text, String proposedText, OutcomeView became) {}
}
