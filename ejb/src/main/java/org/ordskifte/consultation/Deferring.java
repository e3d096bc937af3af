package org.ordskifte.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.ordskifte.consultation.terms.Deadline;
import org.ordskifte.consultation.terms.RoundState;
import org.ordskifte.document.Markup;
import org.ordskifte.document.Publishing;
import org.ordskifte.document.RoundWatch;
import org.ordskifte.document.VersionState;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.MayCall.Within;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;

/** A deadline is put off, for all or for one, or the round is called off. Everybody concerned is told. */
@Stateless
@PermitAll
public class Deferring {

    private static final int LONGEST_REASON = 2_000;

    @Inject
    Rounds rounds;

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
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * A closed round opens again by it, unless it was sealed or its texts were decided on.
     *
     * @throws Refusal stale, reason-required, invalid-field, deadline-not-later, deadline-in-past, no-such-local-time,
     *     ambiguous-local-time, round-not-open, round-ended, seal-conflict
     */
    @MayCall(value = Right.ROUND_SECRETARY, of = Within.ROUND)
    public RoundView extend(String slug, ExtensionDraft draft, Long expectedRevision) {
        Consultation round = access.seized(slug);
        round.requireFresh(expectedRevision);
        String reason = reason(draft.reason());
        if (draft.deadline() == null) {
            throw new Refusal(Code.DEADLINE_MISSING);
        }
        round.requireExtendable(clock.now());
        requireUndecided(round);
        Deadline later = Deadline.parse("deadline", draft.deadline(), round.zone());
        if (draft.document() != null) {
            requireForAll(draft);
            extendForText(round, draft.document(), later, reason);
        } else if (draft.consultee() == null) {
            extendForAll(round, later, reason);
        } else {
            extendForOne(round, draft.consultee(), later, reason);
        }
        rounds.touch(round);
        return desk.lay(round);
    }

    /**
     * @param reason told to those who were asked; may be null
     * @throws Refusal stale, invalid-field, round-ended
     */
    @MayCall(value = Right.ROUND_SECRETARY, of = Within.ROUND)
    public RoundView cancel(String slug, String reason, Long expectedRevision) {
        Consultation round = access.seized(slug);
        round.requireFresh(expectedRevision);
        boolean published = round.state() == RoundState.PUBLISHED;
        String why = reason == null || reason.isBlank() ? null : reason(reason);
        round.cancel(why, clock.now());
        rounds.flush();
        if (published) {
            telling.announce(
                    Tidings.Kind.CANCELLATION, "cancelled", round, why == null ? Map.of() : Map.of("reason", why));
            rounds.documents(round.id()).stream()
                    .map(document -> document.version().id())
                    .filter(version -> !watch.isOpenOn(version))
                    .forEach(publishing::setAside);
        }
        events.fire(RoundChanged.of("round-cancelled", round));
        return desk.lay(round);
    }

    private void extendForAll(Consultation round, Deadline later, String reason) {
        if (general(round) == null) {
            throw Refusal.invalid("document", "required");
        }
        Instant previous = round.deadline();
        round.extend(later, clock.now());
        log(round, null, null, previous, later.at(), reason);
        telling.announce(Tidings.Kind.EXTENSION, "extended " + later.at(), round, Map.of("reason", reason));
        events.fire(RoundChanged.of("round-extended", round));
    }

    /** The text's own deadline, for everybody. */
    private void extendForText(Consultation round, String slug, Deadline later, String reason) {
        RoundDocument text = rounds.documents(round.id()).stream()
                .filter(each ->
                        each.deadline() != null && each.view().document().equals(slug))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("document", "own-deadline"));
        Instant previous = text.deadline();
        text.extend(later, clock.now());
        round.lastsUntil(later.at());
        log(round, null, text.documentId(), previous, later.at(), reason);
        telling.announceFor(text.documentId(), "extended " + slug + " " + later.at(), round, Map.of("reason", reason));
        events.fire(RoundChanged.of("round-extended", round));
    }

    /** Whoever is granted more time has it for every text that would end earlier. */
    private static void requireForAll(ExtensionDraft draft) {
        if (draft.consultee() != null) {
            throw Refusal.invalid("document", "not-with-consultee");
        }
    }

    /** The deadline of the texts that have none of their own; null where each has one. */
    private Instant general(Consultation round) {
        boolean holds = rounds.documents(round.id()).stream().anyMatch(text -> text.deadline() == null);
        return holds ? round.deadline() : null;
    }

    private void extendForOne(Consultation round, UUID id, Deadline later, String reason) {
        Consultee consultee = rounds.consultee(round.id(), id).orElseThrow(Refusal::notFound);
        Instant previous = consultee.deadline(earliest(round));
        consultee.extend(later, previous, clock.now());
        round.lastsUntil(later.at());
        log(round, id, null, previous, later.at(), reason);
        telling.tell(Tidings.Kind.EXTENSION, "extended " + later.at(), round, consultee, Map.of("reason", reason));
        telling.note("consultee-extended", round, id);
    }

    /** What is to be put off for one: the general deadline, or the nearest of the texts that each have one. */
    private Instant earliest(Consultation round) {
        Instant general = general(round);
        return general != null
                ? general
                : rounds.documents(round.id()).stream()
                        .map(RoundDocument::deadline)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
    }

    private void log(
            Consultation round, UUID consultee, UUID document, Instant previous, Instant deadline, String reason) {
        rounds.add(
                new Extension(round, consultee, document, previous, deadline, reason, caller.subject(), clock.now()));
    }

    private void requireUndecided(Consultation round) {
        boolean decided = rounds.documents(round.id()).stream()
                .anyMatch(document -> document.version().state() != VersionState.IN_CONSULTATION);
        if (decided) {
            throw new Refusal(Code.ROUND_ENDED);
        }
    }

    private static String reason(String text) {
        String reason = text == null ? "" : Markup.normalise(text).strip();
        if (reason.isEmpty()) {
            throw new Refusal(Code.REASON_REQUIRED);
        }
        if (reason.length() > LONGEST_REASON) {
            throw Refusal.invalid("reason", "too-long");
        }
        return reason;
    }
}
