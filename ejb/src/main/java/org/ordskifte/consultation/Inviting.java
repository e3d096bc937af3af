package org.ordskifte.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.ordskifte.consultation.terms.Audience;
import org.ordskifte.consultation.terms.ConsulteeKind;
import org.ordskifte.consultation.terms.RoundState;
import org.ordskifte.document.DocumentVersion;
import org.ordskifte.document.Publishing;
import org.ordskifte.document.RoundWatch;
import org.ordskifte.document.VersionState;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.MayCall.Within;
import org.ordskifte.identity.People;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;
import org.ordskifte.shared.Slug;
import org.ordskifte.tenancy.CurrentTenant;

/** A secretariat prepares a round, publishes it and asks people to answer. */
@Stateless
@PermitAll
public class Inviting {

    @Inject
    Rounds rounds;

    @Inject
    RoundPlanning planning;

    @Inject
    RoundAccess access;

    @Inject
    RoundDesk desk;

    @Inject
    Telling telling;

    @Inject
    Publishing publishing;

    @Inject
    RoundWatch watch;

    @Inject
    People people;

    @Inject
    CurrentTenant tenant;

    @Inject
    CopiedTitles copied;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * @throws Refusal slug-taken, invalid-field, invalid-text, deadline-in-past, no-such-local-time,
     *     ambiguous-local-time, version-immutable
     */
    @MayCall(value = Right.ROUND_SECRETARY, of = Within.ROUND)
    public RoundView create(RoundDraft draft) {
        Slug.check(draft.slug(), Slug.RESERVED_IN_OFFICE);
        if (rounds.find(tenant.id(), draft.slug()).isPresent()) {
            throw new Refusal(Code.SLUG_TAKEN, "slug", draft.slug());
        }
        Consultation round =
                new Consultation(tenant.id(), draft.slug(), planning.terms(draft), caller.subject(), clock.now());
        rounds.add(round);
        planning.furnish(round, draft);
        events.fire(RoundChanged.of("round-drafted", round));
        return desk.lay(round);
    }

    /**
     * Writes the draft anew, whole; its slug stays.
     *
     * @throws Refusal stale, round-published, and those of {@link #create}
     */
    @MayCall(value = Right.ROUND_SECRETARY, of = Within.ROUND)
    public RoundView change(String slug, RoundDraft draft, Long expectedRevision) {
        Consultation round = access.seized(slug);
        round.requireFresh(expectedRevision);
        round.agree(planning.terms(draft));
        planning.furnish(round, draft);
        rounds.touch(round);
        events.fire(RoundChanged.of("round-changed", round));
        return desk.lay(round);
    }

    /**
     * From now on the texts stand as they are and the consultees know. The round opens at its opening instant, or at
     * once.
     *
     * @throws Refusal stale, round-published, no-documents, no-consultees, deadline-missing, deadline-in-past,
     *     version-immutable, round-open when a text is out in another round
     */
    @MayCall(value = Right.ROUND_SECRETARY, of = Within.ROUND)
    public RoundView publish(String slug, Long expectedRevision) {
        Consultation round = access.seized(slug);
        round.requireFresh(expectedRevision);
        round.requireDraft();
        List<RoundDocument> documents = rounds.documents(round.id());
        List<Consultee> consultees = rounds.consultees(round.id());
        if (documents.isEmpty()) {
            throw new Refusal(Code.NO_DOCUMENTS);
        }
        if (consultees.isEmpty() && round.audience() == Audience.INVITED) {
            throw new Refusal(Code.NO_CONSULTEES);
        }
        documents.forEach(document -> document.requireAhead(clock.now()));
        documents.forEach(document -> freeze(document.version()));
        round.publish(clock.now());
        rounds.flush();
        copied.settle(round);
        consultees.forEach(consultee -> ask(round, consultee));
        rounds.touch(round);
        events.fire(RoundChanged.of("round-published", round));
        return desk.lay(round);
    }

    /**
     * Asks one more; somebody who answered unasked is entered the same way and listed apart.
     *
     * @param expectedRevision of the round; null when any will do
     * @throws Refusal stale, invalid-field, round-ended, deadline-passed
     */
    @MayCall(value = Right.ROUND_SECRETARY, of = Within.ROUND)
    public ConsulteeView invite(String slug, ConsulteeDraft draft, Long expectedRevision) {
        Consultation round = access.seized(slug);
        round.requireFresh(expectedRevision);
        Consultee consultee = planning.consultee(round, draft);
        if (planning.isAsked(round, consultee)) {
            throw Refusal.invalid("consultee", "already-asked");
        }
        if (round.state() != RoundState.DRAFT) {
            round.requirePublished();
        }
        if (!consultee.isUninvited() && round.hasEnded(clock.now())) {
            throw new Refusal(Code.DEADLINE_PASSED, "deadline", round.deadline());
        }
        rounds.add(consultee);
        if (round.state() == RoundState.PUBLISHED) {
            ask(round, consultee);
        }
        rounds.touch(round);
        events.fire(new ConsulteeChanged("consultee-added", slug, consultee.id()));
        return desk.view(round, consultee);
    }

    private void ask(Consultation round, Consultee consultee) {
        if (consultee.isUninvited()) {
            return;
        }
        if (consultee.kind() != ConsulteeKind.COMMITTEE) {
            people.invite(consultee.email(), consultee.name());
        }
        telling.invite(round, consultee);
    }

    /** A text of a round that has ended may go out once more as it is. */
    private void freeze(DocumentVersion version) {
        if (watch.isOpenOn(version.id())) {
            throw new Refusal(Code.ROUND_OPEN, "version", version.number());
        }
        if (version.state() != VersionState.IN_CONSULTATION) {
            publishing.freeze(version.id());
        }
    }
}
