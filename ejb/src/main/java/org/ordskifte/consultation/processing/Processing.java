package org.ordskifte.consultation.processing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ordskifte.consultation.Consultation;
import org.ordskifte.consultation.RoundAccess;
import org.ordskifte.consultation.response.HandedIn;
import org.ordskifte.consultation.response.HandedIn.Counted;
import org.ordskifte.consultation.response.ResponseChanged;
import org.ordskifte.consultation.response.ResponseHead;
import org.ordskifte.document.Markup;
import org.ordskifte.document.Reading;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.MayCall.Within;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;

/** The secretariat goes through the remarks, proposes what becomes of each, and closes the answers one by one. */
@Stateless
@PermitAll
public class Processing {

    private static final int LONGEST_REASON = 20_000;

    @Inject
    HandedIn answers;

    @Inject
    Outcomes outcomes;

    @Inject
    RoundAccess access;

    @Inject
    Reading reading;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * The remarks the caller may read, each with what became of it.
     *
     * @param clause lasting id of a clause; null for all
     */
    @MayCall(Right.ANYONE)
    public List<ProcessedRemark> remarks(String slug, UUID clause) {
        Consultation round = access.visible(slug);
        Map<UUID, RemarkOutcome> known = outcomes.ofRound(round.id());
        return answers.remarks(round, clause).stream()
                .map(counted -> processed(counted, known.get(counted.remark().id())))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws Refusal not-found
     */
    @MayCall(Right.ANYONE)
    public ProcessedRemark remark(String slug, UUID id) {
        return remarks(slug, null).stream()
                .filter(one -> one.remark().id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /**
     * Proposes what becomes of a remark, in place of what was proposed before.
     *
     * @param expectedRevision that of the {@link ProcessedRemark}
     * @throws Refusal not-found, stale, invalid-field, reason-required, round-not-open, round-ended, seal-conflict
     */
    @MayCall(value = Right.ROUND_SECRETARY, of = Within.ROUND)
    public ProcessedRemark decide(String slug, UUID remark, OutcomeDraft draft, Long expectedRevision) {
        Consultation round = access.shared(slug);
        round.requirePublished();
        Counted counted = answers.remark(round, remark);
        if (draft.outcome() == null) {
            throw Refusal.invalid("outcome", "required");
        }
        if (draft.changedIn() != null) {
            requireKnownOrNext(counted.view().document(), draft.changedIn());
        }
        RemarkOutcome known = outcomes.of(remark).orElse(null);
        long actual = revision(known);
        if (expectedRevision != null && expectedRevision != actual) {
            throw new Refusal(Code.STALE, "expected", expectedRevision, "actual", actual);
        }
        RemarkOutcome outcome = known == null ? new RemarkOutcome(counted.remark()) : known;
        outcome.propose(draft, reason(draft.reason()), caller.subject(), clock.now());
        if (known == null) {
            outcomes.add(outcome);
        }
        outcomes.flush();
        events.fire(new OutcomeChanged(remark, counted.response().id(), draft.outcome()));
        return processed(counted, outcome);
    }

    /** The version in which something is to be changed may be named before it is begun. */
    private void requireKnownOrNext(String document, int number) {
        if (reading.shown(document, number)
                .or(() -> reading.shown(document, number - 1))
                .isEmpty()) {
            throw Refusal.notFound();
        }
    }

    /**
     * Says that all of an answer is treated.
     *
     * @throws Refusal not-found, stale, response-not-submitted, round-ended, seal-conflict
     */
    @MayCall(value = Right.ROUND_SECRETARY, of = Within.ROUND)
    public ResponseHead close(String slug, UUID response, Long expectedRevision) {
        ResponseHead head = answers.close(slug, response, expectedRevision);
        Consultation round = access.visible(slug);
        events.fire(new ResponseChanged("response-closed", response, round.id(), head.consultee()));
        return head;
    }

    static ProcessedRemark processed(Counted counted, RemarkOutcome outcome) {
        return new ProcessedRemark(
                counted.view(),
                counted.response().id(),
                counted.response().respondent().committee(),
                counted.respondent(),
                counted.response().state().isLate(),
                outcome == null
                        ? null
                        : outcome.view().because(counted.reason(outcome.view().reason())),
                revision(outcome));
    }

    private static long revision(RemarkOutcome outcome) {
        return outcome == null ? 0 : outcome.revision() + 1;
    }

    private static String reason(String text) {
        String reason = text == null ? "" : Markup.normalise(text).strip();
        if (Markup.length(reason) > LONGEST_REASON) {
            throw Refusal.invalid("reason", "too-long");
        }
        return reason;
    }
}
