package org.ordskifte.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.consultation.terms.Phase;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.tenancy.CurrentTenant;

/** Following rounds: everybody sees those meant for them, as they stand at the instant of asking. */
@Stateless
@PermitAll
public class Attending {

    @Inject
    Rounds rounds;

    @Inject
    Timetable timetable;

    @Inject
    RoundAccess access;

    @Inject
    RoundDesk desk;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    /** The rounds the caller may see, the latest deadline first. */
    @MayCall(Right.ANYONE)
    public List<RoundHead> list() {
        List<Consultation> seen = access.seen(rounds.all(tenant.id()));
        return timetable.heads(seen, access.granted(seen));
    }

    /** The open rounds the caller may see, each with the deadlines that hold for those the caller answers for. */
    @MayCall(Right.ANYONE)
    public List<RoundHead> open() {
        List<RoundHead> open =
                list().stream().filter(head -> head.phase() == Phase.OPEN).toList();
        Map<UUID, List<Consultee>> mine =
                access.mine(open.stream().map(RoundHead::id).collect(Collectors.toSet()));
        return open.stream()
                .map(head -> mine.containsKey(head.id()) ? head.until(deadlines(head, mine.get(head.id()))) : head)
                .toList();
    }

    private List<TextDeadline> deadlines(RoundHead head, List<Consultee> mine) {
        return mine.stream()
                .flatMap(consultee -> TextDeadline.of(consultee::deadline, head.deadlines(), clock.now()).stream())
                .distinct()
                .sorted(Comparator.comparing(TextDeadline::deadline))
                .toList();
    }

    @MayCall(Right.ANYONE)
    public RoundView round(String slug) {
        return desk.lay(access.visible(slug));
    }

    /** Who is asked; how each stands only for the secretariat and those asked. */
    @MayCall(Right.ANYONE)
    public List<ConsulteeView> consultees(String slug) {
        Consultation round = access.visible(slug);
        return desk.consultees(round, access.attendance(round));
    }
}
