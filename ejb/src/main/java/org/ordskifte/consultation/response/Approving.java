package org.ordskifte.consultation.response;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ordskifte.committee.HeldSeat;
import org.ordskifte.consultation.answer.Admission;
import org.ordskifte.consultation.answer.Admission.Deed;
import org.ordskifte.consultation.answer.Answer;
import org.ordskifte.consultation.answer.Signatures.Signature;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;

/**
 * Those who must approve an answer do so, each for exactly the words they have seen, in a seat they hold at that
 * instant, and each person once.
 */
@Stateless
@PermitAll
public class Approving {

    @Inject
    Responses responses;

    @Inject
    Proceedings proceedings;

    @Inject
    Pen pen;

    @Inject
    ResponseDesk desk;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * @param hash of the words that the approver has seen
     * @throws Refusal stale, forbidden, round-not-open, round-ended, deadline-passed, no-approval-needed, already-approved,
     *     response-read-only, response-empty, hash-mismatch
     */
    @MayCall(Right.SIGNED_IN)
    public ResponseView approve(String slug, UUID id, String hash, Long expectedRevision) {
        Situation situation = proceedings.held(slug, id);
        situation.response().requireFresh(expectedRevision);
        Admission.admit(Deed.APPROVE, proceedings.facts(situation, hash));
        Answer answer = pen.compose(situation);
        Signature signature = proceedings
                .signatures(situation, answer)
                .next(Proceedings.seats(situation))
                .orElseThrow();
        Response response = situation.response();
        responses.add(new Approval(response, seat(situation, signature), clock.now()));
        responses.flush();
        if (proceedings.signatures(situation, answer).areComplete()) {
            response.approved();
        } else {
            responses.touch(response);
        }
        responses.flush();
        events.fire(ResponseChanged.of("response-approved", response));
        return desk.lay(situation);
    }

    /**
     * Lets an approved answer be written in again; its approvals are void.
     *
     * @throws Refusal stale, forbidden, deadline-passed, round-ended, not-approved
     */
    @MayCall(Right.SIGNED_IN)
    public ResponseView reopen(String slug, UUID id, Long expectedRevision) {
        Situation situation = proceedings.held(slug, id);
        Response response = situation.response();
        response.requireFresh(expectedRevision);
        Admission.admit(Deed.REOPEN, proceedings.facts(situation));
        response.reopened();
        pen.voidApprovals(response);
        responses.flush();
        events.fire(ResponseChanged.of("response-reopened", response));
        return desk.lay(situation);
    }

    private static HeldSeat seat(Situation situation, Signature signature) {
        return situation.mandate().orElseThrow().seats().stream()
                .filter(held -> Proceedings.signature(held).equals(signature))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
