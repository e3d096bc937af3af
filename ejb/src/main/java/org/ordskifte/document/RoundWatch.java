package org.ordskifte.document;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What documents need to know of consultations, told by whoever holds them. */
public interface RoundWatch {

    /** The title of a published round on this version that has not ended yet: its deadline lies ahead and it was not cancelled. */
    Optional<String> openOn(UUID version);

    default boolean isOpenOn(UUID version) {
        return openOn(version).isPresent();
    }

    /** Those of the versions that the caller may see because of a round in which they are out. */
    Set<UUID> shownToCaller(Set<UUID> versions);
}
