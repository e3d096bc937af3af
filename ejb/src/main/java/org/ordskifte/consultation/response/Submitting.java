package org.ordskifte.consultation.response;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.ejb3.annotation.TransactionTimeout;
import org.ordskifte.consultation.answer.Admission;
import org.ordskifte.consultation.answer.Admission.Deed;
import org.ordskifte.consultation.answer.Coming;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Json;
import org.ordskifte.shared.Refusal;

/**
 * An answer is handed in. The instant at which this transaction began decides, before any lock was waited for: what
 * began before the deadline is in, what began at it is out. The round is held against changes first, then the answer
 * itself, so that whoever is saving it is waited for.
 */
@Stateless
@PermitAll
@TransactionTimeout(10)
public class Submitting {

    private static final int CREATED = 201;
    private static final int LONGEST_REASON = 2_000;

    @Inject
    Responses responses;

    @Inject
    Proceedings proceedings;

    @Inject
    SubmissionLog log;

    @Inject
    ReceiptBook book;

    @Inject
    ResponseDesk desk;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * @param request with the key under which it may be sent again
     * @return the receipt; to the same request sent again, the same
     * @throws Refusal missing-precondition, idempotency-key-reused, stale, forbidden, round-not-open, round-ended,
     *     deadline-passed, response-read-only, response-empty, not-approved, later-response
     */
    @MayCall(Right.SIGNED_IN)
    public Handed submit(String slug, UUID id, Repeatable request, Long expectedRevision) {
        SubmissionLog.requireKey(request);
        Situation situation = proceedings.held(slug, id);
        Optional<Handed> earlier = log.find(request);
        if (earlier.isPresent()) {
            return earlier.get().at(situation);
        }
        Response response = situation.response();
        response.requireFresh(expectedRevision);
        Admission.admit(Deed.SUBMIT, proceedings.facts(situation));
        Instant instant = situation.instant();
        responses
                .standing(response.consulteeId(), response.documentId())
                .ifPresent(standing -> replace(standing, new Coming(instant, response.isRegistered())));
        response.submitted(response.respondent().handedInBy(situation.seat()), instant);
        ReceiptView receipt = book.write(situation, instant);
        Handed handed = handed(situation, receipt);
        log.keep(request, handed);
        events.fire(ResponseChanged.of("response-submitted", response));
        return handed;
    }

    /** @throws Refusal stale, forbidden, deadline-passed, round-ended, response-not-submitted */
    @MayCall(Right.SIGNED_IN)
    public ResponseView withdraw(String slug, UUID id, Long expectedRevision) {
        Situation situation = proceedings.held(slug, id);
        Response response = situation.response();
        response.requireFresh(expectedRevision);
        Admission.admit(Deed.WITHDRAW, proceedings.facts(situation));
        response.withdrawn(clock.now());
        responses.flush();
        events.fire(ResponseChanged.of("response-withdrawn", response));
        return desk.lay(proceedings.situation(situation.round(), response));
    }

    /**
     * Hands in, as it stands, what the time ran out over. It is received at once, whatever becomes of it.
     *
     * @param reason may be null
     * @throws Refusal stale, forbidden, deadline-not-passed, round-ended, response-read-only, response-empty
     */
    @MayCall(Right.SIGNED_IN)
    public Handed offerLate(String slug, UUID id, String reason, Long expectedRevision) {
        Situation situation = proceedings.held(slug, id);
        Response response = situation.response();
        response.requireFresh(expectedRevision);
        Admission.admit(Deed.OFFER_LATE, proceedings.facts(situation));
        String why = Wording.text("reason", reason, LONGEST_REASON).strip();
        Instant instant = situation.instant();
        response.offeredLate(response.respondent().handedInBy(situation.seat()), why.isEmpty() ? null : why, instant);
        ReceiptView receipt = book.write(situation, instant);
        events.fire(ResponseChanged.of("response-offered-late", response));
        return handed(situation, receipt);
    }

    private static Handed handed(Situation situation, ReceiptView receipt) {
        return new Handed(CREATED, Json.write(receipt), receipt).at(situation);
    }

    private void replace(Response earlier, Coming coming) {
        Beginning.requireReplacing(coming, earlier);
        earlier.replaced();
        responses.flush();
        events.fire(ResponseChanged.of("response-replaced", earlier));
    }
}
