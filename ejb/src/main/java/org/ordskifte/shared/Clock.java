package org.ordskifte.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one clock by which anything is decided: the database's, at the beginning of the asking transaction. */
public interface Clock {

    /** The instant the transaction began, in microseconds. */
    Instant now();

    default LocalDate today(ZoneId zone) {
        return now().atZone(zone).toLocalDate();
    }
}
