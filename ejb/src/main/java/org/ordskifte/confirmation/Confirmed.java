package org.ordskifte.confirmation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What somebody has confirmed.
 *
 * @param version whose words they had before them
 * @param readOn the day they say they read it
 * @param onPaper whether somebody else registered it for them
 */
record Confirmed(int version, LocalDate readOn, Instant at, boolean onPaper) {}
