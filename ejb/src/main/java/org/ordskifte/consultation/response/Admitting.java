package org.ordskifte.consultation.response;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ordskifte.consultation.answer.Admission;
import org.ordskifte.consultation.answer.Admission.Deed;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.MayCall.Within;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;

/** The secretariat says whether a late answer is taken into the report; received it is in any case. */
@Stateless
@PermitAll
public class Admitting {

    private static final int LONGEST_REASON = 2_000;

    @Inject
    Responses responses;

    @Inject
    Proceedings proceedings;

    @Inject
    ResponseDesk desk;

    @Inject
    Event<DomainEvent> events;

    /** @throws Refusal stale, round-ended, response-not-late */
    @MayCall(
            value = {Right.ROUND_SECRETARY, Right.REGISTRAR},
            of = Within.ROUND)
    public ResponseHead takeIn(String slug, UUID id, Long expectedRevision) {
        Situation situation = late(slug, id, expectedRevision);
        situation.response().takenIn();
        return tell("response-taken-in", situation);
    }

    /** @throws Refusal stale, round-ended, response-not-late, reason-required */
    @MayCall(
            value = {Right.ROUND_SECRETARY, Right.REGISTRAR},
            of = Within.ROUND)
    public ResponseHead leaveOut(String slug, UUID id, String reason, Long expectedRevision) {
        Situation situation = late(slug, id, expectedRevision);
        String why = Wording.text("reason", reason, LONGEST_REASON).strip();
        if (why.isEmpty()) {
            throw new Refusal(Code.REASON_REQUIRED);
        }
        situation.response().leftOut(why);
        return tell("response-left-out", situation);
    }

    private Situation late(String slug, UUID id, Long expectedRevision) {
        Situation situation = proceedings.held(slug, id);
        situation.response().requireFresh(expectedRevision);
        Admission.admit(Deed.DECIDE_LATE, proceedings.facts(situation));
        return situation;
    }

    private ResponseHead tell(String action, Situation situation) {
        responses.flush();
        events.fire(ResponseChanged.of(action, situation.response()));
        return desk.head(situation, false);
    }
}
