package org.ordskifte.consultation.response;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jboss.ejb3.annotation.TransactionTimeout;
import org.ordskifte.consultation.Consultation;
import org.ordskifte.consultation.Consultee;
import org.ordskifte.consultation.RoundAccess;
import org.ordskifte.consultation.Rounds;
import org.ordskifte.consultation.answer.Admission;
import org.ordskifte.consultation.answer.Admission.Deed;
import org.ordskifte.consultation.answer.ResponseState;
import org.ordskifte.consultation.response.Wording.ReadContent;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.scan.FileGuard;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;

/** Whoever was asked writes an answer, together and until the deadline. Any change voids what was approved. */
@Stateless
@PermitAll
public class Responding {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 16;

    @Inject
    RoundAccess access;

    @Inject
    Responses responses;

    @Inject
    Proceedings proceedings;

    @Inject
    Beginning beginning;

    @Inject
    Rounds rounds;

    @Inject
    FileGuard guard;

    @Inject
    Wording wording;

    @Inject
    Rooms rooms;

    @Inject
    Pen pen;

    @Inject
    ResponseDesk desk;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Begins an answer. While one is submitted the new one is meant to replace it.
     *
     * @param expectedRevision of the round; null when any will do
     * @throws Refusal stale, forbidden, round-not-open, round-ended, deadline-passed, response-exists, later-response,
     *     invalid-field
     */
    @MayCall(Right.SIGNED_IN)
    public ResponseView open(String slug, Opening opening, Long expectedRevision) {
        Consultation round = access.shared(slug);
        round.requireFresh(expectedRevision);
        Consultee consultee = beginning.consultee(round, opening);
        rounds.hold(consultee);
        UUID document = beginning.document(round, opening);
        Arrival arrival = beginning.arrival(round, opening);
        Response standing = responses.all(consultee.id(), document, Set.of(ResponseState.SUBMITTED)).stream()
                .findFirst()
                .orElse(null);
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        Response response = new Response(
                consultee,
                document,
                standing == null ? null : standing.id(),
                arrival,
                beginning.capacity(consultee),
                nonce);
        Situation situation = proceedings.situation(round, response);
        response.stands(pen.compose(situation));
        Admission.admit(Deed.OPEN, proceedings.facts(situation));
        requireNoneOpen(response, document);
        if (standing != null && response.isRegistered()) {
            Beginning.requireReplacing(response.coming(), standing);
        }
        response.begun(caller.subject(), clock.now());
        responses.add(response);
        consultee.takesUp();
        events.fire(ResponseChanged.of(response.isRegistered() ? "response-registered" : "response-begun", response));
        return desk.lay(situation);
    }

    /**
     * Writes the words anew, whole. What changes nothing voids nothing and leaves the revision as it is.
     *
     * @throws Refusal stale, forbidden, deadline-passed, round-ended, response-read-only, invalid-field, invalid-text,
     *     too-many-remarks
     */
    @MayCall(Right.SIGNED_IN)
    public ResponseView write(String slug, UUID id, ResponseContent content, Long expectedRevision) {
        Situation situation = proceedings.held(slug, id);
        Response response = situation.response();
        response.requireFresh(expectedRevision);
        Admission.admit(Deed.WRITE, proceedings.facts(situation));
        ReadContent read = wording.read(situation, content);
        boolean changed = !isSaid(response, content, read) | rooms.furnish(situation, read.remarks());
        changed |= pen.furnish(situation, read.answers());
        if (changed) {
            response.say(content.position(), read.text(), read.reservation());
            pen.settle(situation, "response-written");
        }
        return desk.lay(situation);
    }

    /**
     * The file is scanned before anything is locked; the instant that decides is the one at which all this began.
     *
     * @throws Refusal stale, forbidden, deadline-passed, response-read-only, empty-file, unsupported-file,
     *     file-too-large, damaged-file, encrypted-file, macro-file, harmful-file, took-too-long, infected-file,
     *     scanner-away
     */
    @MayCall(Right.SIGNED_IN)
    @TransactionTimeout(60)
    public ResponseView attach(String slug, UUID id, String fileName, byte[] content, Long expectedRevision) {
        guard.inspect(content);
        JudgedFile judged = JudgedFile.of(fileName, content);
        Situation situation = proceedings.held(slug, id);
        situation.response().requireFresh(expectedRevision);
        Admission.admit(Deed.WRITE, proceedings.facts(situation));
        pen.attach(situation, fileName, judged, content);
        pen.settle(situation, "response-attached");
        return desk.lay(situation);
    }

    /** @throws Refusal stale, forbidden, deadline-passed, response-read-only */
    @MayCall(Right.SIGNED_IN)
    public ResponseView detach(String slug, UUID id, UUID attachment, Long expectedRevision) {
        Situation situation = proceedings.held(slug, id);
        situation.response().requireFresh(expectedRevision);
        Admission.admit(Deed.WRITE, proceedings.facts(situation));
        responses.remove(responses.attachment(id, attachment).orElseThrow(Refusal::notFound));
        pen.settle(situation, "response-detached");
        return desk.lay(situation);
    }

    private static boolean isSaid(Response response, ResponseContent content, ReadContent read) {
        return response.position() == content.position()
                && response.text().equals(read.text())
                && Objects.equals(response.reservation(), read.reservation());
    }

    /** What is written here and what came in another way stand side by side: neither waits for the other. */
    private void requireNoneOpen(Response begun, UUID document) {
        responses.all(begun.consulteeId(), document, Set.of(ResponseState.DRAFT, ResponseState.APPROVED)).stream()
                .filter(open -> open.isRegistered() == begun.isRegistered())
                .findFirst()
                .ifPresent(open -> {
                    throw new Refusal(Code.RESPONSE_EXISTS, "response", open.id());
                });
    }
}
