package org.ordskifte.committee;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.People;
import org.ordskifte.identity.Person;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/**
 * People are seated in a committee and leave it; somebody stands in for a while. A person unknown here is made by it,
 * without a login.
 */
@Stateless
@PermitAll
public class Appointing {

    @Inject
    Committees committees;

    @Inject
    Seating seating;

    @Inject
    People people;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * @param expectedRevision the state of the committee that was seen; null when any will do
     * @throws Refusal stale; seat-taken when the committee has a chair or vice chair in those days, or the person the same
     *     seat; committee-closed; invalid-field
     */
    @MayCall({Right.TENANT_ADMINISTRATOR, Right.COMMITTEE_SECRETARY})
    public SeatView seat(String slug, SeatDraft draft, Long expectedRevision) {
        Committee committee = lock(slug, expectedRevision);
        requireSeat(draft);
        LocalDate from = draft.from() == null ? today() : draft.from();
        Person person = people.invite(draft.email(), name(draft.name(), draft.email()));
        Seat seat = new Seat(committee, person, draft.seat(), draft.side(), from, draft.to());
        requireFree(committee, seat, from, draft.to());
        return take("seat-taken", committee, seat);
    }

    /**
     * Names somebody who stands in for a seat; the seat's side becomes theirs for that while.
     *
     * @param draft its first day is today when null; its last day is required, and none later than the seat's own
     * @param expectedRevision the state of the committee that was seen; null when any will do
     * @throws Refusal stale, not-found, invalid-field, committee-closed
     */
    @MayCall(Right.MEMBER)
    public SeatView substitute(String slug, UUID seatId, SubstituteDraft draft, Long expectedRevision) {
        Committee committee = lock(slug, expectedRevision);
        Seat seat = seat(committee, seatId);
        requireMayName(committee);
        requireAddress(draft.email());
        LocalDate from = draft.from() == null ? today() : draft.from();
        if (draft.to() == null) {
            throw Refusal.invalid("to", "required");
        }
        seat.requireHeldUntil(draft.to());
        Person person = people.invite(draft.email(), name(draft.name(), draft.email()));
        requireSameSide(committee, seat, person, from, draft.to());
        return take("substitute-named", committee, seat.substitute(committee, person, from, draft.to()));
    }

    /** Whether the caller may name substitutes in this committee. */
    @MayCall(Right.MEMBER)
    public boolean mayNameSubstitutes(String slug) {
        return committees.find(tenant.id(), slug).filter(this::mayName).isPresent();
    }

    /** @throws Refusal not-found; forbidden for whoever may not name substitutes there */
    @MayCall(Right.MEMBER)
    public void requireMayName(String slug) {
        requireMayName(committees.find(tenant.id(), slug).orElseThrow(Refusal::notFound));
    }

    /**
     * @param lastDay the last day in office; yesterday when null, so that it no longer holds
     * @param expectedRevision the state of the committee that was seen; null when any will do
     * @throws Refusal not-found, stale
     */
    @MayCall({Right.TENANT_ADMINISTRATOR, Right.COMMITTEE_SECRETARY})
    public SeatView end(String slug, UUID seatId, LocalDate lastDay, Long expectedRevision) {
        Committee committee = lock(slug, expectedRevision);
        Seat seat = seat(committee, seatId);
        seat.end(lastDay == null ? today().minusDays(1) : lastDay, today());
        return tell("seat-ended", committee, seat);
    }

    private SeatView take(String action, Committee committee, Seat seat) {
        committees.add(seat);
        return tell(action, committee, seat);
    }

    private SeatView tell(String action, Committee committee, Seat seat) {
        committees.flush();
        events.fire(new CommitteeChanged(
                action,
                committee.id(),
                committee.view(0).slug(),
                seat.id(),
                seat.person().id()));
        return seat.view().at(committee.revision());
    }

    private Committee lock(String slug, Long expectedRevision) {
        Committee committee = committees.find(tenant.id(), slug).orElseThrow(Refusal::notFound);
        committee.requireFresh(expectedRevision);
        committees.lock(committee);
        committee.requireOpen(today());
        return committee;
    }

    private LocalDate today() {
        return clock.today(tenant.zone());
    }

    private Seat seat(Committee committee, UUID id) {
        return committees
                .seat(id)
                .filter(found -> found.committeeId().equals(committee.id()))
                .orElseThrow(Refusal::notFound);
    }

    /** The administrator names substitutes everywhere, a chair in the own committee. */
    private void requireMayName(Committee committee) {
        if (!mayName(committee)) {
            throw new Refusal(Code.FORBIDDEN);
        }
    }

    private boolean mayName(Committee committee) {
        return seating.seatsPeople()
                || seating.ofCaller(committee.id()).stream().anyMatch(held -> held.seat() == SeatKind.CHAIR);
    }

    private void requireFree(Committee committee, Seat seat, LocalDate from, LocalDate to) {
        boolean taken = committees.seats(committee.id()).stream()
                .filter(other -> other.seat() == seat.seat() && !other.isSubstitute() && other.overlaps(from, to))
                .anyMatch(other -> seat.seat().isSingle() || other.person().equals(seat.person()));
        if (taken) {
            throw new Refusal(Code.SEAT_TAKEN, "seat", seat.seat().name());
        }
    }

    /** Whoever sits on the other side cannot stand in on this one. */
    private void requireSameSide(Committee committee, Seat seat, Person person, LocalDate from, LocalDate to) {
        Side side = seat.held().side();
        boolean otherSide = committees.seats(committee.id()).stream()
                .filter(other -> other.person().equals(person) && other.overlaps(from, to))
                .map(other -> other.held().side())
                .anyMatch(theirs -> theirs != null && theirs != side);
        if (otherSide) {
            throw Refusal.invalid("email", "same-side");
        }
    }

    private static void requireSeat(SeatDraft draft) {
        requireAddress(draft.email());
        if (draft.seat() == null) {
            throw Refusal.invalid("seat", "required");
        }
    }

    private static void requireAddress(String email) {
        if (email == null || !email.strip().matches("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]{1,190}")) {
            throw Refusal.invalid("email", "email");
        }
    }

    private static String name(String name, String email) {
        return name == null || name.isBlank() ? email.strip() : name;
    }
}
