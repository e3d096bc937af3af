package org.ordskifte.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ordskifte.committee.CommitteeView;
import org.ordskifte.committee.Seating;
import org.ordskifte.consultation.terms.ConsulteeKind;
import org.ordskifte.consultation.terms.Deadline;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/** Whoever was asked passes the round on to committees below, or says that it will not answer. */
@Stateless
@PermitAll
public class Forwarding {

    @Inject
    Rounds rounds;

    @Inject
    RoundAccess access;

    @Inject
    RoundDesk desk;

    @Inject
    Telling telling;

    @Inject
    Seating seating;

    @Inject
    Clock clock;

    /**
     * Committees that are asked already are left as they are.
     *
     * @return those who were asked by it
     * @throws Refusal forbidden, invalid-field, inner-deadline-too-late, deadline-in-past, deadline-passed
     */
    @MayCall(Right.SIGNED_IN)
    public List<ConsulteeView> forward(String slug, UUID consulteeId, ForwardDraft draft) {
        Consultation round = access.seized(slug);
        Consultee above = spokenFor(round, consulteeId);
        requireRunning(round, above);
        if (above.kind() != ConsulteeKind.COMMITTEE) {
            throw new Refusal(Code.FORBIDDEN);
        }
        Instant inner = inner(draft.innerDeadline(), round, above);
        List<ConsulteeView> asked = new ArrayList<>();
        for (String name : draft.committees()) {
            CommitteeView committee = seating.committee(name)
                    .filter(found -> seating.isBelow(found.id(), above.committeeId()))
                    .orElseThrow(() -> Refusal.invalid("committees", "committee-below"));
            if (!isAsked(round, committee)) {
                asked.add(ask(round, above, committee, inner));
            }
        }
        rounds.touch(round);
        return asked;
    }

    /** @throws Refusal forbidden, deadline-passed, round-ended */
    @MayCall(Right.SIGNED_IN)
    public ConsulteeView decline(String slug, UUID consulteeId) {
        Consultation round = access.seized(slug);
        Consultee consultee = spokenFor(round, consulteeId);
        requireRunning(round, consultee);
        consultee.decline(clock.now());
        rounds.touch(round);
        telling.note("consultee-declined", round, consulteeId);
        return desk.consultees(round, access.attendance(round)).stream()
                .filter(view -> view.id().equals(consulteeId))
                .findFirst()
                .orElseThrow();
    }

    private ConsulteeView ask(Consultation round, Consultee above, CommitteeView committee, Instant inner) {
        Consultee below = new Consultee(round, ConsulteeKind.COMMITTEE, committee.id(), committee.name(), null, false)
                .passedOnBy(above, inner);
        rounds.add(below);
        telling.invite(round, below);
        telling.note("consultee-forwarded", round, below.id());
        return desk.view(round, below, null).forThoseAsked();
    }

    private boolean isAsked(Consultation round, CommitteeView committee) {
        return rounds.consultees(round.id()).stream()
                .anyMatch(each -> committee.id().equals(each.committeeId()));
    }

    private Instant inner(String text, Consultation round, Consultee above) {
        if (text == null) {
            return null;
        }
        Instant inner = Deadline.parse("innerDeadline", text, round.zone())
                .requireAhead(clock.now())
                .at();
        if (!inner.isBefore(above.deadline(round.deadline()))) {
            throw new Refusal(Code.INNER_DEADLINE_TOO_LATE, "deadline", above.deadline(round.deadline()));
        }
        return inner;
    }

    private Consultee spokenFor(Consultation round, UUID id) {
        Consultee consultee = rounds.consultee(round.id(), id).orElseThrow(Refusal::notFound);
        if (!access.attendance(round).mandate(id).map(Mandate::handsIn).orElse(false)) {
            throw new Refusal(Code.FORBIDDEN);
        }
        return consultee;
    }

    private void requireRunning(Consultation round, Consultee consultee) {
        round.requirePublished();
        Instant deadline = consultee.deadline(round.deadline());
        if (!clock.now().isBefore(deadline)) {
            throw new Refusal(Code.DEADLINE_PASSED, "deadline", deadline);
        }
    }
}
