package org.ordskifte.committee;

/** What a seat is for. */
public enum SeatKind {
    CHAIR,
    VICE_CHAIR,
    SECRETARY,
    MEMBER,
    ALTERNATE;

    /** Whether whoever sits there speaks for the committee: submits, withdraws, reopens, offers late, forwards. */
    public boolean handsIn() {
        return this == CHAIR || this == VICE_CHAIR || this == SECRETARY;
    }

    /** Whether whoever sits there can approve an answer. */
    public boolean approves() {
        return this == CHAIR || this == VICE_CHAIR;
    }

    /** Whether a committee has only one of it at a time. */
    public boolean isSingle() {
        return approves();
    }
}
