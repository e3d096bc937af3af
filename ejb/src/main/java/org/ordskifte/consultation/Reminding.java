package org.ordskifte.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.TenantView;
import org.ordskifte.tenancy.TenantWall;
import org.ordskifte.tenancy.Tenants;

/**
 * Three days before its deadline whoever has not answered is reminded, once for each deadline. Found by the clock and
 * the ledger, so that a reminder missed while the portal stood still is caught up with, and none is sent twice.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Reminding {

    private static final Duration AHEAD = Duration.ofDays(3);

    @Inject
    Rounds rounds;

    @Inject
    Telling telling;

    @Inject
    Instance<AnswerWatch> answers;

    @Inject
    Tenants tenants;

    @Inject
    CurrentTenant tenant;

    @Inject
    TenantWall wall;

    @Inject
    Clock clock;

    @MayCall(Right.SYSTEM)
    public List<TenantView> tenants() {
        return tenants.all();
    }

    /** @return how many were reminded */
    @MayCall(Right.SYSTEM)
    public int remind(TenantView place) {
        tenant.enter(place);
        wall.pass(place.id());
        int reminded = 0;
        for (Consultation round : rounds.endingBefore(clock.now(), clock.now().plus(AHEAD))) {
            reminded += remind(round);
        }
        return reminded;
    }

    private int remind(Consultation round) {
        Set<UUID> answered = new HashSet<>();
        answers.forEach(watch -> answered.addAll(watch.answered(round.id()).keySet()));
        int reminded = 0;
        for (Consultee consultee : rounds.consultees(round.id())) {
            Instant deadline = consultee.deadline(round.deadline());
            if (!answered.contains(consultee.id()) && isDue(consultee, deadline)) {
                consultee.reminded(deadline);
                telling.tell(Tidings.Kind.REMINDER, "reminded " + deadline, round, consultee, Map.of());
                telling.note("consultee-reminded", round, consultee.id());
                reminded++;
            }
        }
        return reminded;
    }

    private boolean isDue(Consultee consultee, Instant deadline) {
        Instant now = clock.now();
        boolean near = now.isBefore(deadline) && !now.isBefore(deadline.minus(AHEAD));
        return near && consultee.isToBeReminded(deadline, AHEAD);
    }
}
