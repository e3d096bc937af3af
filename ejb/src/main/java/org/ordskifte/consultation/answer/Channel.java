package org.ordskifte.consultation.answer;

/** The way on which an answer came in. */
public enum Channel {
    PORTAL,
    PAPER,
    EMAIL,
    MEETING
}
