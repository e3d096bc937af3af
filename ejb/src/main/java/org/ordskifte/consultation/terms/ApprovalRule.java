package org.ordskifte.consultation.terms;

import java.util.List;
import org.ordskifte.committee.SeatKind;
import org.ordskifte.committee.Side;

/** Who in a committee must approve an answer before it can be submitted. It binds committees only. */
public enum ApprovalRule {
    NONE(List.of()),
    CHAIR(List.of(new Place(SeatKind.CHAIR, null))),
    CHAIR_AND_VICE_CHAIR(List.of(new Place(SeatKind.CHAIR, null), new Place(SeatKind.VICE_CHAIR, null))),
    ONE_PER_SIDE(List.of(new Place(null, Side.MANAGEMENT), new Place(null, Side.EMPLOYEE)));

    private final List<Place> places;

    ApprovalRule(List<Place> places) {
        this.places = places;
    }

    /** The approvals that are asked for, each to be given by another person. */
    public List<Place> places() {
        return places;
    }

    /**
     * What an approval must come from.
     *
     * @param seat null when chair and vice chair will do
     * @param side null when the side does not matter
     */
    public record Place(SeatKind seat, Side side) {
        public boolean isFilledBy(SeatKind kind, Side from) {
            return kind.approves() && (seat == null || seat == kind) && (side == null || side == from);
        }
    }
}
