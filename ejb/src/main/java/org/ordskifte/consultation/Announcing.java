package org.ordskifte.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ordskifte.consultation.terms.Phase;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Page;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.TenantView;
import org.ordskifte.tenancy.TenantWall;
import org.ordskifte.tenancy.Tenants;

/** Rounds anybody may follow, told on front pages, in feeds and calendars. Whoever asks gets the same answer. */
@Stateless
@PermitAll
public class Announcing {

    @Inject
    Rounds rounds;

    @Inject
    Timetable timetable;

    @Inject
    Postponements postponements;

    @Inject
    Tenants tenants;

    @Inject
    TenantWall wall;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    /** Public rounds of the tenant at hand that were announced, the latest deadline first. */
    @MayCall(Right.ANYONE)
    public List<PublicRound> ofTenant() {
        Map<UUID, Instant> extended = postponements.last(tenant.id());
        List<Consultation> told = rounds.all(tenant.id()).stream()
                .filter(round -> round.isPublic(clock.now()))
                .toList();
        return told(told, round -> tenant.get(), extended);
    }

    /** The public round in which a version can be answered now: its own deadline, if it has one, lies ahead. */
    @MayCall(Right.ANYONE)
    public Optional<PublicRound> openOn(String document, UUID version) {
        List<Consultation> open = rounds.publishedOn(version).stream()
                .filter(round -> round.isPublic(clock.now()) && round.phase(clock.now()) == Phase.OPEN)
                .toList();
        return told(open, round -> tenant.get(), Map.of()).stream()
                .filter(round -> !round.head().of(document).over())
                .findFirst();
    }

    /**
     * Public rounds of all tenants that can be answered now, the next deadline first.
     *
     * @param page from 0
     */
    @MayCall(Right.ANYONE)
    public Page<PublicRound> openNow(int page, int size) {
        wall.look(TenantWall.Scope.PUBLIC);
        List<Consultation> open = rounds.openToAll(clock.now(), page * size, size);
        Map<UUID, TenantView> places =
                tenants.these(open.stream().map(Consultation::tenantId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(TenantView::id, Function.identity()));
        return new Page<>(
                told(open, round -> places.get(round.tenantId()), Map.of()),
                page,
                size,
                rounds.countOpenToAll(clock.now()));
    }

    private List<PublicRound> told(
            List<Consultation> some, Function<Consultation, TenantView> place, Map<UUID, Instant> extended) {
        Iterator<RoundHead> heads = timetable.heads(some).iterator();
        return some.stream()
                .map(round -> told(round, heads.next(), place.apply(round), extended.get(round.id())))
                .toList();
    }

    private static PublicRound told(Consultation round, RoundHead head, TenantView place, Instant extendedAt) {
        RoundView.Matter matter = round.matter();
        return new PublicRound(
                place,
                head,
                matter.publishedAt(),
                extendedAt,
                matter.cancelledAt() == null ? matter.concludedAt() : matter.cancelledAt());
    }
}
