package org.ordskifte.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.ordskifte.consultation.terms.Phase;
import org.ordskifte.document.Markup;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.MayCall.Within;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;

/** After the deadline a round goes from place to place; what each of them decided is written down, also at the end. */
@Stateless
@PermitAll
public class Recording {

    private static final int LONGEST_OUTCOME = 2_000;

    @Inject
    Rounds rounds;

    @Inject
    RoundAccess access;

    @Inject
    RoundDesk desk;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * @param number of the station in the round, counted from 1
     * @param outcome null or blank takes it back
     * @throws Refusal not-found, stale, invalid-field, round-not-open, round-open, round-ended
     */
    @MayCall(value = Right.ROUND_SECRETARY, of = Within.ROUND)
    public RoundView record(String slug, int number, String outcome, Long expectedRevision) {
        Consultation round = access.seized(slug);
        round.requireFresh(expectedRevision);
        requireOver(round.phase(clock.now()));
        List<Station> stations = rounds.stations(round.id());
        if (number < 1 || number > stations.size()) {
            throw Refusal.notFound();
        }
        stations.get(number - 1).tells(text(outcome));
        rounds.touch(round);
        events.fire(RoundChanged.of("station-recorded", round));
        return desk.lay(round);
    }

    static void requireOver(Phase phase) {
        switch (phase) {
            case CLOSED, CONCLUDED -> {
                return;
            }
            case DRAFT, SCHEDULED -> throw new Refusal(Code.ROUND_NOT_OPEN);
            case OPEN -> throw new Refusal(Code.ROUND_OPEN);
            case CANCELLED -> throw new Refusal(Code.ROUND_ENDED);
        }
    }

    private static String text(String outcome) {
        String text = outcome == null ? "" : Markup.normalise(outcome).strip();
        if (text.length() > LONGEST_OUTCOME) {
            throw Refusal.invalid("outcome", "too-long");
        }
        return text.isEmpty() ? null : text;
    }
}
