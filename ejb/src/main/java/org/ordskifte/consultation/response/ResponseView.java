package org.ordskifte.consultation.response;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ordskifte.consultation.answer.AnswerPart;
import org.ordskifte.consultation.answer.RemarkKind;
import org.ordskifte.consultation.answer.RemarkSide;
import org.ordskifte.consultation.answer.Reservation;
import org.ordskifte.consultation.terms.VisibilityRule;

/**
 * An answer with its words, as far as the caller may read them.
 *
 * @param hash of what is approved and handed in
 * @param visibility what was promised to the respondent about who will read it
 * @param withheld what others do not see of it, for those who do
 * @param deadline the one that holds for this answer
 * @param approvalsComplete whether it holds all the approvals it needs
 * @param savedAt when its words were last written down; null while nobody has
 * @param you what the caller may do with it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResponseView(
        @JsonUnwrapped ResponseHead head,
        String text,
        List<RemarkView> remarks,
        Reservation reservation,
        List<AnswerPart> answers,
        List<AttachmentView> attachments,
        String hash,
        List<ApprovalView> approvals,
        boolean approvalsComplete,
        VisibilityRule visibility,
        Instant deadline,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ScreenedView> withheld,
        @JsonIgnore Instant savedAt,
        @JsonIgnore Abilities you) {

    /** A remark in its place. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RemarkView(
            UUID id,
            String document,
            UUID clause,
            RemarkKind kind,
            RemarkSide side,
            String text,
            String proposedText,
            boolean handedIn) {

        /** The notice in place of what is not to be read. */
        RemarkView saying(String notice) {
            return new RemarkView(id, document, clause, kind, side, notice, null, handedIn);
        }
    }

    /** What the caller's position allows, the clock and the state of the answer apart. */
    public record Abilities(boolean writes, boolean handsIn, boolean approves, boolean inside) {}
}
