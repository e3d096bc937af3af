package org.ordskifte.intake.outline;

import java.util.List;
import java.util.Map;
import org.ordskifte.document.Block;

/**
 * One of the texts that a file holds.
 *
 * @param id {@code letter}, {@code main}, {@code attachment-1} …
 * @param metadata what is printed about this part alone
 * @param inConsultation whether the letter in the same file sends it out for answers
 * @param summary a table at the head that sums up the clauses; it is no clause itself
 */
public record OutlinePart(
        String id,
        Role role,
        String title,
        Map<String, Fact> metadata,
        boolean inConsultation,
        Block.Table summary,
        List<OutlineClause> clauses) {

    /** The same with other clauses. */
    public OutlinePart with(List<OutlineClause> others) {
        return new OutlinePart(id, role, title, metadata, inConsultation, summary, others);
    }

    /** What a part is to the file. */
    public enum Role {
        LETTER,
        MAIN,
        ATTACHMENT
    }
}
