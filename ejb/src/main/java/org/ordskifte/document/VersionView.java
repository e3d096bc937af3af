package org.ordskifte.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A version with its words.
 *
 * @param today the day of reading, in the tenant's zone
 * @param standing how this one stands today, seen from its reader
 * @param current the version in force today, if any
 * @param begin the first day on which it counts as in force; null while it is not published
 * @param clauses in the order of the text
 */
public record VersionView(
        DocumentHead document,
        VersionHead version,
        LocalDate today,
        Standing standing,
        Optional<VersionHead> current,
        LocalDate begin,
        List<VersionHead> versions,
        List<ClauseView> clauses) {

    /** Whether notices stand in place of some of its words. */
    public boolean withheldInPart() {
        return version.withheldAt() == null
                && clauses.stream()
                        .flatMap(clause -> clause.blocks().stream())
                        .anyMatch(block -> block instanceof Block.Withheld);
    }

    /** How a version stands today. */
    public enum Standing {
        DRAFT,
        IN_CONSULTATION,
        IN_FORCE,
        NOT_YET_IN_FORCE,
        SUPERSEDED,
        EXPIRED,
        REPEALED,
        WITHDRAWN
    }
}
