package org.ordskifte.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ordskifte.identity.CallerRights;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.identity.People;
import org.ordskifte.identity.Person;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.tenancy.CurrentTenant;

/** What others need to know of committees: which there are, what the caller is in them, and whom to write to. */
@ApplicationScoped
public class Seating {

    @Inject
    Committees committees;

    @Inject
    People people;

    @Inject
    CurrentCaller caller;

    @Inject
    CallerRights rights;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    public Optional<CommitteeView> committee(String slug) {
        return committees.find(tenant.id(), slug).map(found -> found.view(0));
    }

    public Optional<CommitteeView> committee(UUID id) {
        return committees.find(id).map(found -> found.view(0));
    }

    /** The slugs of these committees. */
    public Map<UUID, String> slugs(Set<UUID> some) {
        return committees.slugs(some);
    }

    /** Whether one committee stands somewhere below the other. */
    public boolean isBelow(UUID lower, UUID upper) {
        Committee above = committees.find(upper).orElseThrow();
        return !lower.equals(upper)
                && committees.find(lower).map(one -> one.isSameOrBelow(above)).orElse(false);
    }

    /** The caller as a person of this tenant; empty for somebody without a login or unknown here. */
    public Optional<Person> caller() {
        return people.recognise(caller.get(), tenant.get());
    }

    /** All seats the caller holds at the instant of this transaction, by the tenant's calendar. */
    public List<HeldSeat> ofCaller() {
        return caller().map(person -> committees.heldBy(tenant.id(), person.id(), today()).stream()
                        .map(Seat::held)
                        .toList())
                .orElse(List.of());
    }

    /** The seats the caller holds in one committee at the instant of this transaction. */
    public List<HeldSeat> ofCaller(UUID committee) {
        return ofCaller().stream()
                .filter(seat -> seat.committee().equals(committee))
                .toList();
    }

    /** Whoever speaks for the committee today: chair, vice chair, secretary and their substitutes. */
    public List<Officer> officers(UUID committee) {
        return committees.inOffice(committee, today()).stream()
                .filter(seat -> seat.seat().handsIn())
                .map(Seating::officer)
                .toList();
    }

    /** Whether the caller fills and ends seats throughout the tenant. */
    boolean seatsPeople() {
        return rights.hasAny(Right.TENANT_ADMINISTRATOR, Right.COMMITTEE_SECRETARY);
    }

    private static Officer officer(Seat seat) {
        Person person = seat.person();
        return new Officer(person.id(), person.name(), person.email(), person.language(), seat.seat());
    }

    private LocalDate today() {
        return clock.today(tenant.zone());
    }
}
