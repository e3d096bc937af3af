package org.ordskifte.diff;

import java.util.List;
import java.util.UUID;

/**
 * A clause as one of the compared versions has it.
 *
 * @param id the lasting identity, by which clauses are aligned; a label or a heading never identifies one
 * @param parent the identity of the clause above, null at the top
 */
public record Passage(
        UUID id,
        UUID parent,
        int level,
        String label,
        String heading,
        String text,
        List<String> tags,
        String motto,
        Form form) {

    /** A clause of which only the words are known. */
    public Passage(UUID id, UUID parent, int level, String label, String heading, String text) {
        this(id, parent, level, label, heading, text, List.of(), null, Form.UNKNOWN);
    }

    /** The number, else the heading; null for a clause that has neither. */
    public String name() {
        return label != null ? label : heading;
    }

    /** The same under other identities. */
    Passage as(UUID other, UUID otherParent) {
        return new Passage(other, otherParent, level, label, heading, text, tags, motto, form);
    }
}
