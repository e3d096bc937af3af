package org.ordskifte.committee;

import java.util.List;

/** Somebody with the seats they hold or will hold. */
public record PersonSeats(String name, String email, List<Held> seats) {

    /** A seat in a committee. */
    public record Held(CommitteeView committee, SeatView seat) {}
}
