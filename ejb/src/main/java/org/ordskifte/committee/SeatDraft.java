package org.ordskifte.committee;

import java.time.LocalDate;

/**
 * Somebody to be seated.
 *
 * @param side null for a seat that belongs to neither side
 * @param from first day, today when null
 * @param to last day, open-ended when null
 */
public record SeatDraft(String email, String name, SeatKind seat, Side side, LocalDate from, LocalDate to) {}
