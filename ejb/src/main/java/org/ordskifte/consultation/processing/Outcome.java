package org.ordskifte.consultation.processing;

/** What became of a remark. */
public enum Outcome {
    ACCOMMODATED,
    PARTLY,
    NOT_ACCOMMODATED,
    NOTED,
    ANSWERED;

    /** Whoever is not given what they asked for is told why. */
    public boolean needsReason() {
        return this == PARTLY || this == NOT_ACCOMMODATED;
    }
}
