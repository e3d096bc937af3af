package org.ordskifte.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A version with its words.
 *
 * @param current the version in force today, if any
 * @param status whether this one is in force today, seen from its reader
 * @param clauses in the order of the text
 */
public record VersionView(
        DocumentHead document,
        VersionHead version,
        Standing standing,
        Optional<VersionHead> current,
        LocalDate begin,
        List<VersionHead> versions,
        List<ClauseView> clauses) {

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
