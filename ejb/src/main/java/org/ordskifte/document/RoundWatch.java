package org.ordskifte.document;

import java.util.UUID;

/** What documents need to know of consultations, told by whoever holds them. */
public interface RoundWatch {

    /** Whether a published round on this version has not ended yet: its deadline lies ahead and it was not cancelled. */
    boolean isOpenOn(UUID version);

    /** Whether the caller may see this version because of a round in which it is out. */
    boolean showsToCaller(UUID version);
}
