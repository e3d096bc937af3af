package org.ordskifte.committee;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;
import org.ordskifte.shared.Slug;
import org.ordskifte.shared.Tree;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.Turns;

/** The tenant says which committees it has, one below another, for as long as they exist. */
@Stateless
@PermitAll
public class Organising {

    @Inject
    Committees committees;

    @Inject
    Seating seating;

    @Inject
    CurrentTenant tenant;

    @Inject
    Turns turns;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** All committees in the order of their tree, closed ones included. */
    @MayCall(Right.MEMBER)
    public List<CommitteeView> committees() {
        return Tree.laid(committees.all(tenant.id()), Committee::id, Committee::parentId, Committee::view);
    }

    @MayCall(Right.MEMBER)
    public CommitteeView committee(String slug) {
        return find(slug).view(0);
    }

    /**
     * Who sits in the committee. Names are internal; addresses are for those who seat people.
     *
     * @param on the day asked about; null for everybody who ever had or will have a seat
     */
    @MayCall(Right.MEMBER)
    public List<SeatView> seats(String slug, LocalDate on) {
        UUID committee = find(slug).id();
        boolean seatsPeople = seating.seatsPeople();
        return (on == null ? committees.seats(committee) : committees.inOffice(committee, on))
                .stream()
                        .map(Seat::view)
                        .map(view -> seatsPeople ? view : view.withoutEmail())
                        .toList();
    }

    /** Everybody who holds a seat in a committee or will, by name; for those who look after people's rights. */
    @MayCall({Right.TENANT_ADMINISTRATOR, Right.AUDITOR})
    public List<PersonSeats> seatHolders() {
        Map<UUID, CommitteeView> known =
                committees.all(tenant.id()).stream().collect(Collectors.toMap(Committee::id, one -> one.view(0)));
        Map<UUID, List<Seat>> held = committees.held(tenant.id(), today()).stream()
                .collect(Collectors.groupingBy(seat -> seat.person().id(), LinkedHashMap::new, Collectors.toList()));
        return held.values().stream()
                .map(seats -> new PersonSeats(
                        seats.get(0).person().name(),
                        seats.get(0).person().email(),
                        seats.stream()
                                .map(seat -> new PersonSeats.Held(known.get(seat.committeeId()), seat.view()))
                                .toList()))
                .toList();
    }

    /** @throws Refusal invalid-field, slug-taken */
    @MayCall({Right.TENANT_ADMINISTRATOR, Right.COMMITTEE_SECRETARY})
    public CommitteeView found(CommitteeDraft draft) {
        Slug.check(draft.slug(), Slug.RESERVED_IN_OFFICE);
        requireName(draft);
        if (committees.find(tenant.id(), draft.slug()).isPresent()) {
            throw new Refusal(Code.SLUG_TAKEN, "slug", draft.slug());
        }
        Committee committee =
                new Committee(tenant.id(), draft.slug(), draft.name().strip(), draft.levelName(), parent(draft));
        committees.add(committee);
        return tell("committee-founded", committee);
    }

    /**
     * Gives it another name, word for its level, or place in the tree; the slug stays.
     *
     * @throws Refusal stale, invalid-field
     */
    @MayCall({Right.TENANT_ADMINISTRATOR, Right.COMMITTEE_SECRETARY})
    public CommitteeView rename(String slug, CommitteeDraft draft, Long expectedRevision) {
        turns.take(Turns.Of.COMMITTEES, tenant.id());
        Committee committee = fresh(slug, expectedRevision);
        requireName(draft);
        committee.rename(draft.name().strip(), draft.levelName());
        committee.move(parent(draft));
        return tell("committee-renamed", committee);
    }

    /**
     * Its seats end with it.
     *
     * @param lastDay the last day on which it exists, today when null
     * @throws Refusal stale, committee-closed
     */
    @MayCall({Right.TENANT_ADMINISTRATOR, Right.COMMITTEE_SECRETARY})
    public CommitteeView close(String slug, LocalDate lastDay, Long expectedRevision) {
        Committee committee = fresh(slug, expectedRevision);
        LocalDate last = lastDay == null ? today() : lastDay;
        committee.close(last, today());
        endSeats(committee, last);
        return tell("committee-closed", committee);
    }

    /**
     * Lets a committee go into another one, in the middle of a round too. It is closed as of today; those below it stand
     * below the other, and what it was asked and had not finished is the other's. Its seats end with it.
     *
     * @param into slug of the other
     * @throws Refusal stale, committee-closed, invalid-field
     */
    @MayCall({Right.TENANT_ADMINISTRATOR, Right.COMMITTEE_SECRETARY})
    public CommitteeView merge(String slug, String into, Long expectedRevision) {
        turns.take(Turns.Of.COMMITTEES, tenant.id());
        Committee committee = fresh(slug, expectedRevision);
        Committee other = committees
                .find(tenant.id(), into)
                .filter(found -> !found.id().equals(committee.id()))
                .orElseThrow(() -> Refusal.invalid("into", "another-committee"));
        other.requireOpen(today());
        LocalDate yesterday = today().minusDays(1);
        committee.close(yesterday, today());
        endSeats(committee, yesterday);
        if (other.isSameOrBelow(committee)) {
            other.stepUp(committee);
        }
        committees.all(tenant.id()).stream()
                .filter(one ->
                        committee.id().equals(one.parentId()) && !one.id().equals(other.id()))
                .forEach(one -> one.move(other));
        committees.flush();
        events.fire(new CommitteesMerged(
                committee.id(), slug, other.id(), other.view(0).slug(), other.name()));
        return committee.view(0);
    }

    /** Who sat there longer sits there no more, and what followed from that alone is over too. */
    private void endSeats(Committee committee, LocalDate lastDay) {
        String slug = committee.view(0).slug();
        committees.seats(committee.id()).stream()
                .filter(seat -> seat.overlaps(lastDay.plusDays(1), null))
                .forEach(seat -> {
                    seat.end(lastDay, today());
                    events.fire(new CommitteeChanged(
                            "seat-ended",
                            committee.id(),
                            slug,
                            seat.id(),
                            seat.person().id()));
                });
    }

    private CommitteeView tell(String action, Committee committee) {
        committees.flush();
        CommitteeView view = committee.view(0);
        events.fire(new CommitteeChanged(action, committee.id(), view.slug(), null, null));
        return view;
    }

    private LocalDate today() {
        return clock.today(tenant.zone());
    }

    private Committee fresh(String slug, Long expectedRevision) {
        Committee committee = find(slug);
        committee.requireFresh(expectedRevision);
        return committee;
    }

    private Committee find(String slug) {
        return committees.find(tenant.id(), slug).orElseThrow(Refusal::notFound);
    }

    private Committee parent(CommitteeDraft draft) {
        if (draft.parent() == null) {
            return null;
        }
        return committees
                .find(tenant.id(), draft.parent())
                .orElseThrow(() -> Refusal.invalid("parent", "unknown-committee"));
    }

    private static void requireName(CommitteeDraft draft) {
        if (draft.name() == null || draft.name().isBlank()) {
            throw Refusal.invalid("name", "required");
        }
    }
}
