package org.ordskifte.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ordskifte.identity.unit.KnownUnits;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.Turns;

/** The administrator says who holds which bundle of rights, from when to when, and for whom somebody stands in. */
@Stateless
@PermitAll
public class Staffing {

    @Inject
    People people;

    @Inject
    KnownUnits units;

    @Inject
    CurrentTenant tenant;

    @Inject
    Turns turns;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    @MayCall({Right.TENANT_ADMINISTRATOR, Right.AUDITOR})
    public List<MemberView> members() {
        return people.memberships().stream().map(Membership::view).toList();
    }

    /** @throws Refusal not-found */
    @MayCall({Right.TENANT_ADMINISTRATOR, Right.AUDITOR})
    public MemberView member(UUID id) {
        return people.membership(id).map(Membership::view).orElseThrow(Refusal::notFound);
    }

    /**
     * @param from first day, today when null
     * @param to last day, open-ended when null
     * @param unit slug of the one in which it holds, with those below it; everywhere when null
     * @param deputyFor the membership for which the person stands in, with the same right in the same unit, until a
     *     day that is named and no longer than that duty lasts; may be null
     * @throws Refusal not-found, invalid-field
     */
    @MayCall(Right.TENANT_ADMINISTRATOR)
    public List<MemberView> appoint(
            Invitee invitee, Set<Right> bundles, String unit, LocalDate from, LocalDate to, UUID deputyFor) {
        if (bundles.isEmpty() || !bundles.stream().allMatch(Right::isBundle)) {
            throw Refusal.invalid("bundles", "bundle");
        }
        requireUnit(bundles, unit);
        LocalDate first = from == null ? clock.today(tenant.zone()) : from;
        if (to != null && to.isBefore(first)) {
            throw Refusal.invalid("to", "not-before-from");
        }
        if (deputyFor != null) {
            requireDeputy(people.membership(deputyFor).orElseThrow(Refusal::notFound), invitee, bundles, unit, to);
        }
        Person person = people.invite(invitee.email(), invitee.name());
        List<MemberView> appointed = new ArrayList<>();
        for (Right bundle : bundles) {
            Membership membership = new Membership(tenant.id(), person, bundle, unit, first, to, deputyFor);
            people.add(membership);
            events.fire(new MembershipChanged("membership-given", membership.id(), person.id(), bundle));
            appointed.add(membership.view());
        }
        return appointed;
    }

    private void requireUnit(Set<Right> bundles, String unit) {
        if (unit == null) {
            return;
        }
        if (!bundles.stream().allMatch(Right::isPerUnit)) {
            throw Refusal.invalid("unit", "right-everywhere");
        }
        if (!units.standing().contains(unit)) {
            throw Refusal.invalid("unit", "unknown-unit");
        }
    }

    private static void requireDeputy(
            Membership principal, Invitee deputy, Set<Right> bundles, String unit, LocalDate to) {
        MemberView duty = principal.view();
        if (duty.deputyFor() != null) {
            throw Refusal.invalid("deputyFor", "not-a-substitute");
        }
        if (duty.email().equalsIgnoreCase(deputy.email().strip())) {
            throw Refusal.invalid("email", "own-deputy");
        }
        if (!bundles.equals(Set.of(duty.bundle())) || !Objects.equals(unit, duty.unit())) {
            throw Refusal.invalid("bundles", "deputy-bundle");
        }
        if (to == null) {
            throw Refusal.invalid("to", "required");
        }
        if (duty.to() != null && to.isAfter(duty.to())) {
            throw Refusal.invalid("to", "after-the-other");
        }
    }

    /**
     * Ends a duty yesterday, so that it no longer holds today.
     *
     * @throws Refusal not-found, stale; last-administrator when nobody would be left to say who may do what
     */
    @MayCall(Right.TENANT_ADMINISTRATOR)
    public void dismiss(UUID id, Long expectedRevision) {
        turns.take(Turns.Of.ADMINISTRATORS, tenant.id());
        Membership membership = people.membership(id).orElseThrow(Refusal::notFound);
        membership.requireFresh(expectedRevision);
        LocalDate today = clock.today(tenant.zone());
        requireAnotherAdministrator(membership, today);
        membership.end(today.minusDays(1));
        MemberView view = membership.view();
        events.fire(new MembershipChanged("membership-ended", id, membership.personId(), view.bundle()));
    }

    /** Whoever never came in, as at a mistyped address, is nobody yet. */
    private void requireAnotherAdministrator(Membership leaving, LocalDate today) {
        List<Membership> administrators = people.administrators(today).stream()
                .filter(one -> one.person().subject() != null)
                .toList();
        if (administrators.equals(List.of(leaving))) {
            throw new Refusal(Code.LAST_ADMINISTRATOR);
        }
    }
}
