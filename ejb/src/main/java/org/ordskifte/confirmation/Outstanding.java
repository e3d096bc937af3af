package org.ordskifte.confirmation;

import java.util.Set;
import java.util.UUID;

/**
 * What somebody still has to read of a version.
 *
 * @param since the version they confirmed last; null when they never did
 * @param clauses that are new to them or read otherwise now
 * @param removed whether something they confirmed is gone
 */
record Outstanding(Integer since, Set<UUID> clauses, boolean removed) {

    boolean isNone() {
        return since != null && clauses.isEmpty() && !removed;
    }
}
