package org.ordskifte.document;

import java.util.Set;
import java.util.UUID;

/** What documents need to know of consultations, told by whoever holds them. */
public interface RoundWatch {

    /** Whether a published round on this version has not ended yet: its deadline lies ahead and it was not cancelled. */
    boolean isOpenOn(UUID version);

    /** Those of the versions that the caller may see because of a round in which they are out. */
    Set<UUID> shownToCaller(Set<UUID> versions);
}
