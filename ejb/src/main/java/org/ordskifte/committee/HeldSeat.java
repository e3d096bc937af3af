package org.ordskifte.committee;

import java.util.UUID;

/**
 * A seat that somebody holds on the day asked about, as its holder or as a substitute.
 *
 * @param seat what the seat is for; a substitute's is that of the seat filled
 * @param side null for a seat of neither side
 */
public record HeldSeat(
        UUID id, UUID committee, UUID person, String name, SeatKind seat, Side side, boolean substitute) {}
