package org.ordskifte.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.ordskifte.identity.handover.Bequest;
import org.ordskifte.identity.handover.Estate;
import org.ordskifte.identity.handover.Matter;
import org.ordskifte.identity.handover.Matter.Reason;
import org.ordskifte.identity.handover.Party;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.tenancy.CurrentTenant;

/** The seats somebody fills or will, as a substitute too, in committees that stand. Nobody gets a second one in the same. */
@ApplicationScoped
class SeatEstate implements Estate {

    @Inject
    Committees committees;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    @Override
    public List<Bequest> of(Party holder, Party successor) {
        List<Seat> held = committees.held(tenant.id(), today());
        return held.stream()
                .filter(seat -> holder.is(seat.person()))
                .flatMap(seat -> committees.find(seat.committeeId()).stream()
                        .filter(committee -> committee.stands(today()))
                        .map(committee -> bequest(committee, seat, held, successor)))
                .toList();
    }

    private Bequest bequest(Committee committee, Seat seat, List<Seat> held, Party successor) {
        SeatView view = seat.view();
        boolean sitsThere = held.stream()
                .anyMatch(other -> other.committeeId().equals(committee.id())
                        && successor.is(other.person())
                        && other.overlaps(view.from().isBefore(today()) ? today() : view.from(), view.to()));
        Matter matter = new Matter(
                Matter.Kind.SEAT,
                committee.name(),
                committee.view(0).slug(),
                view.seat().name(),
                view.to(),
                sitsThere ? Reason.SEAT_THERE : null,
                view.id() + " " + view.revision());
        return new Bequest(matter, next -> pass(committee, seat, held, next));
    }

    private void pass(Committee committee, Seat seat, List<Seat> held, Party next) {
        committees.lock(committee);
        Seat filled = seat.successor(committee, next.person(), today());
        seat.end(today().minusDays(1), today());
        committees.add(filled);
        held.stream().filter(other -> other.standsInFor(seat)).forEach(other -> other.standInFor(filled));
        tell("seat-ended", committee, seat);
        tell("seat-taken", committee, filled);
    }

    private void tell(String action, Committee committee, Seat seat) {
        events.fire(new CommitteeChanged(
                action,
                committee.id(),
                committee.view(0).slug(),
                seat.id(),
                seat.person().id()));
    }

    private LocalDate today() {
        return clock.today(tenant.zone());
    }
}
