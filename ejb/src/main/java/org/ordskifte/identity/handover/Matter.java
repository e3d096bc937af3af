package org.ordskifte.identity.handover;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * Something one person looks after and another could.
 *
 * @param name what it is called: a bundle of rights, a committee, a document, a round
 * @param slug its address; absent for a duty
 * @param part what the person is in it: a seat, or the unit of a duty; may be absent
 * @param to last day, absent when open-ended or without days
 * @param stays why it does not go over; absent when it does
 * @param state changes when it does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Matter(
        Kind kind, String name, String slug, String part, LocalDate to, Reason stays, @JsonIgnore String state) {

    /** What sort of thing it is. */
    public enum Kind {
        /** A bundle of rights. */
        DUTY,
        /** Standing in for somebody who holds one. */
        DEPUTY,
        SEAT,
        DOCUMENT,
        ROUND
    }

    /** Why something stays where it is. */
    public enum Reason {
        /** The successor holds it already; the other loses it all the same. */
        HELD_ALREADY,
        /** Nobody stands in for themselves. */
        OWN_DEPUTY,
        /** The successor has a seat in that committee, and nobody has two. */
        SEAT_THERE,
        /** Whoever hands over wants it so. */
        LEFT_OUT
    }

    /** Something that always goes over, known by its title and address. */
    public static Matter of(Kind kind, String title, String slug, String state) {
        return new Matter(kind, title, slug, null, null, null, state);
    }

    boolean passes() {
        return stays == null || stays == Reason.HELD_ALREADY;
    }

    Matter leftOut() {
        return new Matter(kind, name, slug, part, to, Reason.LEFT_OUT, state);
    }
}
