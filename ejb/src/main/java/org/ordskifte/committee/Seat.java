package org.ordskifte.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.ordskifte.identity.Person;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.TenantOwned;

/**
 * A place in a committee that one person fills from one day to another, both included. A substitute fills the same
 * place, on the same side, while its holder is away.
 */
@Entity
class Seat extends TenantOwned {

    @Column(name = "committee_id", updatable = false)
    private UUID committeeId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    private SeatKind seat;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    @Column(name = "substitute_for")
    private UUID substituteFor;

    protected Seat() {}

    Seat(Committee committee, Person person, SeatKind seat, Side side, LocalDate from, LocalDate to) {
        super(committee.tenantId());
        this.committeeId = committee.id();
        this.person = person;
        this.seat = seat;
        this.side = side;
        this.from = from;
        this.to = to;
        requireOrder();
    }

    /** The same place and side, filled by somebody else for a while. */
    Seat substitute(Committee committee, Person other, LocalDate first, LocalDate last) {
        if (substituteFor != null) {
            throw Refusal.invalid("seat", "not-a-substitute");
        }
        Seat substitute = new Seat(committee, other, seat, side, first, last);
        substitute.substituteFor = id();
        return substitute;
    }

    /** Nobody stands in for a seat that is not held any more. */
    void requireHeldUntil(LocalDate day) {
        if (to != null && to.isBefore(day)) {
            throw Refusal.invalid("to", "after-the-other");
        }
    }

    /** The same place, for as long as it was held, filled by somebody else. */
    Seat successor(Committee committee, Person next, LocalDate today) {
        Seat successor = new Seat(committee, next, seat, side, from.isBefore(today) ? today : from, to);
        successor.substituteFor = substituteFor;
        return successor;
    }

    /** Now stands in for whoever fills this place. */
    void standInFor(Seat principal) {
        this.substituteFor = principal.id();
    }

    boolean standsInFor(Seat principal) {
        return principal.id().equals(substituteFor);
    }

    /**
     * Whoever was to begin after the last day never holds it: it is then written down for a day that has passed, and on no
     * day to come does it count.
     */
    void end(LocalDate lastDay, LocalDate today) {
        this.to = lastDay;
        if (lastDay.isBefore(from)) {
            this.to = lastDay.isBefore(today) ? lastDay : today.minusDays(1);
            this.from = to;
        }
    }

    boolean overlaps(LocalDate first, LocalDate last) {
        return (to == null || !to.isBefore(first)) && (last == null || !from.isAfter(last));
    }

    boolean isSubstitute() {
        return substituteFor != null;
    }

    SeatKind seat() {
        return seat;
    }

    UUID committeeId() {
        return committeeId;
    }

    Person person() {
        return person;
    }

    HeldSeat held() {
        return new HeldSeat(id(), committeeId, person.id(), person.name(), seat, side, isSubstitute());
    }

    SeatView view() {
        return new SeatView(id(), person.name(), person.email(), seat, side, from, to, substituteFor, revision());
    }

    private void requireOrder() {
        if (to != null && to.isBefore(from)) {
            throw Refusal.invalid("to", "not-before-from");
        }
    }
}
