package org.ordskifte.consultation.answer;

import org.ordskifte.committee.Side;

/** On whose behalf a remark is made. */
public enum RemarkSide {
    JOINT(null),
    MANAGEMENT(Side.MANAGEMENT),
    EMPLOYEE(Side.EMPLOYEE);

    private final Side side;

    RemarkSide(Side side) {
        this.side = side;
    }

    /** The side in whose room it is written; null for what is written together. */
    public Side room() {
        return side;
    }
}
