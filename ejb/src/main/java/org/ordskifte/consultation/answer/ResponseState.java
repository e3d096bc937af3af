package org.ordskifte.consultation.answer;

/** What became of an answer so far. That its time ran out is never stored. */
public enum ResponseState {
    DRAFT,
    APPROVED,
    SUBMITTED,
    REPLACED,
    WITHDRAWN,
    LATE_OFFERED,
    LATE_TAKEN_IN,
    LATE_LEFT_OUT;

    /** Still with those who write it. */
    public boolean isPending() {
        return this == DRAFT || this == APPROVED;
    }

    public boolean isLate() {
        return this == LATE_OFFERED || this == LATE_TAKEN_IN || this == LATE_LEFT_OUT;
    }

    /** Whether it stands as the respondent's answer and gets its outcomes. */
    public boolean isTakenIn() {
        return this == SUBMITTED || this == LATE_TAKEN_IN;
    }
}
