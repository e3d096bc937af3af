package org.ordskifte.consultation;

import java.util.List;
import java.util.UUID;
import org.ordskifte.committee.HeldSeat;
import org.ordskifte.committee.SeatKind;
import org.ordskifte.committee.Side;

/**
 * What the caller may do for one consultee: by the seats held at the instant of asking, or as the one who was asked.
 *
 * @param own whether the caller is the person, or answers for the unit or body, that was asked by address
 */
public record Mandate(UUID consultee, List<HeldSeat> seats, boolean own) {

    /** Every seat in office writes, alternates included. */
    public boolean writes() {
        return own || !seats.isEmpty();
    }

    /** Chair, vice chair and secretary submit, withdraw, reopen and offer late. */
    public boolean handsIn() {
        return own || seats.stream().map(HeldSeat::seat).anyMatch(SeatKind::handsIn);
    }

    public boolean approves() {
        return seats.stream().map(HeldSeat::seat).anyMatch(SeatKind::approves);
    }

    public boolean isOn(Side side) {
        return seats.stream().anyMatch(seat -> seat.side() == side);
    }
}
