package org.ordskifte.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.ordskifte.identity.handover.Bequest;
import org.ordskifte.identity.handover.Estate;
import org.ordskifte.identity.handover.Matter;
import org.ordskifte.identity.handover.Matter.Kind;
import org.ordskifte.identity.handover.Matter.Reason;
import org.ordskifte.identity.handover.Party;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.tenancy.CurrentTenant;

/** The bundles of rights somebody holds or will, and those for whom they stand in. */
@ApplicationScoped
class DutyEstate implements Estate {

    @Inject
    People people;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    @Override
    public List<Bequest> of(Party holder, Party successor) {
        List<Membership> all = people.memberships();
        return all.stream()
                .filter(one -> holder.is(one.person()) && one.isHeldFrom(today()))
                .map(one -> bequest(one, reason(one, all, successor), all))
                .toList();
    }

    private Reason reason(Membership one, List<Membership> all, Party successor) {
        List<Membership> theirs =
                all.stream().filter(other -> successor.is(other.person())).toList();
        if (theirs.stream().anyMatch(other -> other.id().equals(one.deputyFor()))) {
            return Reason.OWN_DEPUTY;
        }
        return theirs.stream().anyMatch(other -> other.covers(one, today())) ? Reason.HELD_ALREADY : null;
    }

    private Bequest bequest(Membership membership, Reason reason, List<Membership> all) {
        MemberView view = membership.view();
        Matter matter = new Matter(
                view.deputyFor() == null ? Kind.DUTY : Kind.DEPUTY,
                view.bundle().name(),
                null,
                view.unit(),
                view.to(),
                reason,
                view.id() + " " + view.revision());
        return new Bequest(
                matter, successor -> pass(membership, reason == Reason.HELD_ALREADY ? null : successor, all));
    }

    /** Whoever stands in for the duty stands in for the successor from now on. */
    private void pass(Membership membership, Party successor, List<Membership> all) {
        if (successor != null) {
            Membership next = membership.successor(successor.person(), today());
            people.add(next);
            all.stream()
                    .filter(one -> membership.id().equals(one.deputyFor()))
                    .forEach(deputy -> deputy.standInFor(next));
            tell("membership-given", next);
        }
        membership.end(today().minusDays(1));
        tell("membership-ended", membership);
    }

    private void tell(String action, Membership membership) {
        events.fire(new MembershipChanged(
                action,
                membership.id(),
                membership.personId(),
                membership.view().bundle()));
    }

    private LocalDate today() {
        return clock.today(tenant.zone());
    }
}
