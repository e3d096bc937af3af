package org.ordskifte.consultation.terms;

/** What was decided about a round. Whether it is open follows from the clock and is never stored. */
public enum RoundState {
    DRAFT,
    PUBLISHED,
    CONCLUDED,
    CANCELLED
}
