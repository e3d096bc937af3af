package org.ordskifte.consultation.processing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ordskifte.consultation.Consultation;
import org.ordskifte.consultation.RoundAccess;
import org.ordskifte.consultation.RoundView.RoundDocumentView;
import org.ordskifte.consultation.Rounds;
import org.ordskifte.consultation.response.HandedIn;
import org.ordskifte.consultation.response.HandedIn.Counted;
import org.ordskifte.document.Block;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.Drafting;
import org.ordskifte.document.Markup;
import org.ordskifte.document.Reading;
import org.ordskifte.document.Responsibility;
import org.ordskifte.document.Rewording;
import org.ordskifte.document.VersionHead;
import org.ordskifte.document.VersionState;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.MayCall.Within;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;

/**
 * The next version out of what a round led to. It begins with the words that were asked about; the remarks that were
 * accommodated stand beside their clauses, and a person takes over what is proposed, or writes it in other words, remark
 * by remark. Which remarks changed a clause is kept with them.
 */
@Stateless
@PermitAll
public class Redrafting {

    private static final Set<Outcome> MET = Set.of(Outcome.ACCOMMODATED, Outcome.PARTLY);

    @Inject
    Reading reading;

    @Inject
    Drafting drafting;

    @Inject
    Rewording rewording;

    @Inject
    Processing processing;

    @Inject
    HandedIn answers;

    @Inject
    Outcomes outcomes;

    @Inject
    RoundAccess access;

    @Inject
    Responsibility responsibility;

    @Inject
    Rounds rounds;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * What is to be worked in.
     *
     * @param asked number of the version that was out
     * @param draft the open draft made of it; null while there is none
     * @param spots in the order of the text, the text as a whole last
     */
    public record Outline(RoundDocumentView text, int asked, VersionHead draft, List<Spot> spots) {}

    /**
     * A clause with the remarks on it that were accommodated, wholly or in part.
     *
     * @param clause as the draft has it, or as it was asked about while there is no draft; null for the text as a whole
     *     and for a clause the draft no longer has
     */
    public record Spot(ClauseView clause, List<ProcessedRemark> remarks) {}

    /** @throws Refusal not-found, round-open */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.TRADE)
    public Outline outline(String slug, String document) {
        Consultation round = over(access.visible(slug));
        RoundDocumentView text = text(round, document);
        VersionHead draft = draft(document, text.version());
        List<ClauseView> clauses = reading.version(document, draft == null ? text.version() : draft.number())
                .clauses();
        Map<UUID, List<ProcessedRemark>> byClause = new LinkedHashMap<>();
        clauses.forEach(clause -> byClause.put(clause.id(), new ArrayList<>()));
        byClause.put(null, new ArrayList<>());
        for (ProcessedRemark one : processing.remarks(slug, null)) {
            if (document.equals(one.remark().document()) && one.outcome() != null && isMet(one)) {
                byClause.getOrDefault(one.remark().clause(), byClause.get(null)).add(one);
            }
        }
        List<Spot> spots = new ArrayList<>();
        clauses.forEach(clause -> spots.add(new Spot(clause, byClause.get(clause.id()))));
        spots.add(new Spot(null, byClause.get(null)));
        spots.removeIf(spot -> spot.remarks().isEmpty());
        return new Outline(text, text.version(), draft, spots);
    }

    /**
     * Begins a draft with the words that were asked about. Nothing of what was proposed is in it yet.
     *
     * @param expectedRevision the state of the document that was seen; null when any will do
     * @throws Refusal stale, not-found, round-open, draft-exists; forbidden where the caller does not write the text
     */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.TRADE)
    public VersionHead begin(String slug, String document, Long expectedRevision) {
        Consultation round = over(access.visible(slug));
        return drafting.beginFrom(document, text(round, document).version(), expectedRevision);
    }

    /**
     * Puts the proposed wording in place of the clause's own, and keeps that the remark changed it.
     *
     * @param number of the draft
     * @param blocks the wording; null for what the remark proposes, word for word
     * @param expectedRevision of the draft, as it was seen
     * @throws Refusal not-found, round-open, outcome-missing, version-immutable, stale, invalid-field, forbidden
     */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.TRADE)
    public VersionHead takeOver(String slug, UUID remark, int number, List<Block> blocks, Long expectedRevision) {
        Consultation round = over(access.visible(slug));
        Counted counted = concerning(round, remark);
        RemarkOutcome outcome = met(remark);
        String proposed = counted.view().proposedText();
        if (blocks == null && (proposed == null || proposed.isBlank())) {
            throw Refusal.invalid("blocks", "required");
        }
        VersionHead written = rewording.reword(
                counted.view().document(),
                number,
                counted.view().clause(),
                blocks == null ? Markup.paragraphs(proposed) : blocks,
                expectedRevision);
        outcome.changed(number);
        outcomes.flush();
        events.fire(new RemarkWorkedIn(remark, counted.response().id(), number));
        return written;
    }

    /**
     * Keeps in which version a remark changed the words, where somebody wrote them, or that it did not.
     *
     * @param number null where it changed nothing
     * @param expectedRevision of the outcome, as it was seen; null when any will do
     * @throws Refusal stale, not-found, round-open, outcome-missing, forbidden
     */
    @MayCall(
            value = {Right.DOCUMENT_OWNER, Right.ROUND_SECRETARY},
            of = Within.TRADE)
    public ProcessedRemark link(String slug, UUID remark, Integer number, Long expectedRevision) {
        Consultation round = over(access.visible(slug));
        Counted counted = concerning(round, remark);
        RemarkOutcome outcome = met(remark);
        outcome.requireFresh(expectedRevision);
        if (number != null) {
            reading.version(counted.view().document(), number);
        }
        outcome.changed(number);
        outcomes.flush();
        events.fire(new RemarkWorkedIn(remark, counted.response().id(), number));
        return Processing.processed(counted, outcome);
    }

    /** A remark, for whoever writes a text of the round or runs it, each as far as their right goes. */
    private Counted concerning(Consultation round, UUID remark) {
        boolean runs = access.mayFor(round, Right.ROUND_SECRETARY);
        if (!runs && rounds.texts(round.id()).stream().noneMatch(text -> writes(text.document()))) {
            throw new Refusal(Code.FORBIDDEN);
        }
        Counted counted = answers.remark(round, remark);
        if (!runs && !writes(counted.view().document())) {
            throw new Refusal(Code.FORBIDDEN);
        }
        return counted;
    }

    private boolean writes(String document) {
        return responsibility.mayFor(document, Right.DOCUMENT_OWNER);
    }

    private RemarkOutcome met(UUID remark) {
        return outcomes.of(remark)
                .filter(one -> MET.contains(one.view().outcome()))
                .orElseThrow(() -> new Refusal(Code.OUTCOME_MISSING, "remarks", 1));
    }

    private static boolean isMet(ProcessedRemark one) {
        return MET.contains(one.outcome().outcome());
    }

    /** The open draft that goes on from the version that was out. */
    private VersionHead draft(String document, int asked) {
        return reading.document(document, null, null).versions().stream()
                .filter(one -> one.state() == VersionState.DRAFT
                        && one.correctionOf() == null
                        && Objects.equals(one.basedOn(), asked))
                .findFirst()
                .orElse(null);
    }

    private RoundDocumentView text(Consultation round, String document) {
        return rounds.texts(round.id()).stream()
                .filter(text -> text.document().equals(document))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** As long as somebody can still answer, nothing follows from the answers. */
    private Consultation over(Consultation round) {
        switch (round.phase(clock.now())) {
            case SCHEDULED, OPEN -> throw new Refusal(Code.ROUND_OPEN);
            case DRAFT -> throw new Refusal(Code.ROUND_NOT_OPEN);
            case CANCELLED -> throw new Refusal(Code.ROUND_ENDED);
            default -> {
                return round;
            }
        }
    }
}
