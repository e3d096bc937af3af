package org.ordskifte.web.tag;

import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Where a reader can go from a clause.
 *
 * @param document path of the document, such as {@code /vestfjord/kodeks}
 * @param compare the two versions to compare, such as {@code 1..2}; null where there is nothing to compare with
 * @param comparable whether the other version holds the clause
 * @param now the clause in the version in force, by the identity it has in the one being read; null while
 *     the text being read is itself in force or not adopted
 * @param remark where a remark on a clause is written; null while no round is open
 */
public record ClauseLinks(
        String document, String compare, Predicate<UUID> comparable, Map<UUID, Now> now, String remark) {

    /**
     * A clause of the version in force.
     *
     * @param name empty where it has none
     */
    public record Now(UUID id, String name) {}

    /** A text that can only be linked to. */
    public static ClauseLinks none(String document) {
        return new ClauseLinks(document, null, id -> false, null, null);
    }
}
