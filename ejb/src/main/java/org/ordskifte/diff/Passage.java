package org.ordskifte.diff;

import java.util.UUID;

/**
 * A clause as one of the compared versions has it.
 *
 * @param id the lasting identity, by which clauses are aligned; a label or a heading never identifies one
 * @param parent the identity of the clause above, null at the top
 */
public record Passage(UUID id, UUID parent, int level, String label, String heading, String text) {

    /** The number, else the heading; null for a clause that has neither. */
    public String name() {
        return label != null ? label : heading;
    }
}
