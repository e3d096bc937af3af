package org.ordskifte.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.TenantView;
import org.ordskifte.tenancy.TenantWall;
import org.ordskifte.tenancy.Tenants;

/**
 * Three days before its deadline whoever has not answered is reminded, once for each deadline, of each text that has one of its own. Found by the clock and
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
    Timetable timetable;

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
        Map<UUID, Set<UUID>> answered = new HashMap<>();
        answers.forEach(watch ->
                watch.answered(round.id()).forEach((consultee, texts) -> answered.put(consultee, texts.keySet())));
        List<TextDeadline> all = telling.deadlines(round);
        int reminded = 0;
        for (Consultee consultee : rounds.consultees(round.id())) {
            Set<UUID> given = answered.getOrDefault(consultee.id(), Set.of());
            for (Map.Entry<Instant, List<TextDeadline>> due :
                    due(consultee, all, given, clock.now()).entrySet()) {
                if (timetable.enter(consultee, due.getKey())) {
                    telling.tell(
                            Tidings.Kind.REMINDER,
                            "reminded " + due.getKey(),
                            round,
                            consultee,
                            Map.of(),
                            due.getValue());
                    telling.note("consultee-reminded", round, consultee.id());
                    reminded++;
                }
            }
        }
        return reminded;
    }

    /**
     * What the consultee has not answered and what is near, by its deadline, the nearest first.
     *
     * @param given the texts it has answered by themselves; null among them for all the others together
     */
    static SortedMap<Instant, List<TextDeadline>> due(
            Consultee consultee, List<TextDeadline> all, Set<UUID> given, Instant now) {
        return TextDeadline.of(consultee::deadline, all, now).stream()
                .filter(each -> !each.over() && !now.isBefore(each.deadline().minus(AHEAD)))
                .filter(each -> consultee.isToBeReminded(each.deadline(), AHEAD))
                .filter(each -> given.stream().noneMatch(one -> Objects.equals(one, each.documentId())))
                .collect(Collectors.groupingBy(TextDeadline::deadline, TreeMap::new, Collectors.toList()));
    }
}
