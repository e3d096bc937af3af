package org.ordskifte.consultation.response;

import java.util.List;
import java.util.UUID;
import org.ordskifte.consultation.answer.AnswerPart;
import org.ordskifte.consultation.answer.Position;
import org.ordskifte.consultation.answer.RemarkKind;
import org.ordskifte.consultation.answer.RemarkSide;
import org.ordskifte.consultation.answer.Reservation;

/** The words of an answer, whole: what is not in it is taken out of the answer, files excepted. */
public record ResponseContent(
        Position position, String text, List<RemarkDraft> remarks, Reservation reservation, List<AnswerPart> answers) {

    public ResponseContent {
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
        answers = answers == null ? List.of() : List.copyOf(answers);
    }

    /**
     * @param id of the remark it continues; one that says the same is found without
     * @param document slug; may be null where the clause says it, or the round has one text
     * @param clause its lasting id; null for the document as a whole
     * @param kind a comment when null
     * @param side joint when null; a side's remark is for that side alone until it is handed in
     * @param handedIn whether a side hands its remark in with the answer
     */
    public record RemarkDraft(
            UUID id,
            String document,
            UUID clause,
            RemarkKind kind,
            RemarkSide side,
            String text,
            String proposedText,
            Boolean handedIn) {}
}
