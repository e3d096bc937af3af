package org.ordskifte.document;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which documents somebody may know of.
 *
 * @param accesses those that are all open to them
 * @param units slugs of the units whose documents are open to them beside those
 */
public record Reach(Set<Access> accesses, Set<String> units) {

    /** What anybody may know of. */
    public static final Reach PUBLIC = new Reach(EnumSet.of(Access.PUBLIC), Set.of());

    /** For whoever prepares texts. */
    static final Reach EVERYTHING = new Reach(EnumSet.allOf(Access.class), Set.of());

    public Reach {
        accesses = Set.copyOf(accesses);
        units = Set.copyOf(units);
    }
}
