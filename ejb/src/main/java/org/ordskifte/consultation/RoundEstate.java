package org.ordskifte.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.ordskifte.identity.handover.Bequest;
import org.ordskifte.identity.handover.Estate;
import org.ordskifte.identity.handover.Matter;
import org.ordskifte.identity.handover.Party;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.tenancy.CurrentTenant;

/** The rounds of which somebody is caseworker or answers questions, until they are concluded. */
@ApplicationScoped
class RoundEstate implements Estate {

    @Inject
    Rounds rounds;

    @Inject
    CurrentTenant tenant;

    @Inject
    Event<DomainEvent> events;

    @Override
    public List<Bequest> of(Party holder, Party successor) {
        return rounds.all(tenant.id()).stream()
                .filter(round -> round.isLookedAfterBy(holder))
                .map(round -> bequest(round, holder))
                .toList();
    }

    private Bequest bequest(Consultation round, Party holder) {
        Matter matter = Matter.of(Matter.Kind.ROUND, round.title(), round.slug(), round.id() + " " + round.revision());
        return new Bequest(matter, successor -> {
            round.handOver(holder, successor);
            rounds.flush();
            events.fire(RoundChanged.of("round-handed-over", round));
        });
    }
}
