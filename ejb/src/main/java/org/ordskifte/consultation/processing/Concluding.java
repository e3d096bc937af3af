package org.ordskifte.consultation.processing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.ordskifte.consultation.Consultation;
import org.ordskifte.consultation.RoundAccess;
import org.ordskifte.consultation.RoundChanged;
import org.ordskifte.consultation.RoundDesk;
import org.ordskifte.consultation.RoundView;
import org.ordskifte.consultation.Rounds;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.MayCall.Within;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;

/**
 * A round ends once its time is up, every remark has its outcome and every answer without remarks is closed. What became
 * of them stands from then on where the text was adopted.
 */
@Stateless
@PermitAll
public class Concluding {

    @Inject
    RoundAccess access;

    @Inject
    RoundDesk desk;

    @Inject
    Rounds rounds;

    @Inject
    Outcomes outcomes;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** @throws Refusal not-found, stale, round-open, outcome-missing, round-not-open, round-ended */
    @MayCall(value = Right.ROUND_SECRETARY, of = Within.ROUND)
    public RoundView conclude(String slug, Long expectedRevision) {
        Consultation round = access.seized(slug);
        round.requireFresh(expectedRevision);
        round.conclude(clock.now());
        long missing = outcomes.missing(round.id());
        long untreated = outcomes.untreated(round.id());
        if (missing > 0 || untreated > 0) {
            throw new Refusal(Code.OUTCOME_MISSING, "remarks", missing, "answers", untreated);
        }
        if (rounds.isAdopted(round.id())) {
            outcomes.ofRound(round.id()).values().forEach(one -> one.confirm(clock.now()));
        }
        events.fire(RoundChanged.of("round-concluded", round));
        return desk.lay(round);
    }
}
