package org.ordskifte.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.MayCall.Within;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/**
 * An error found in an adopted version is corrected in one step: the clause, what was wrong, published. Dates and
 * decision are kept; the note stands on the page and in the feed. The correction is offered to the open draft that has
 * the same error, until somebody takes it over or declines.
 */
@Stateless
@PermitAll
public class Correcting {

    @Inject
    Documents documents;

    @Inject
    Drafting drafting;

    @Inject
    Publishing publishing;

    @Inject
    SettledOffers settled;

    @Inject
    CurrentTenant tenant;

    @Inject
    Event<DomainEvent> events;

    /**
     * @param words the clause as it should read; its id and sub-clauses are kept
     * @param note what was wrong
     * @throws Refusal nothing-to-correct when the version is not adopted or the words are the same, draft-exists when
     *     another correction is open, stale, invalid-field, invalid-text
     */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.DOCUMENT)
    public VersionHead correct(
            String slug, int number, UUID clause, ClauseDraft words, String note, Long expectedRevision) {
        if (note == null || note.isBlank()) {
            throw Refusal.invalid("changeNote", "not-blank");
        }
        DocumentVersion wrong = version(slug, number);
        wrong.requireFresh(expectedRevision);
        ClauseView before = clause(wrong, clause).orElseThrow(Refusal::notFound);
        VersionHead opened = drafting.beginCorrection(slug, number, note.strip(), null);
        VersionHead written = drafting.rewrite(
                slug, opened.number(), null, null, null, changed(wrong, clause, words), opened.revision());
        ClauseView after = clause(version(slug, opened.number()), clause).orElseThrow(Refusal::notFound);
        if (sameWords(before, after)) {
            throw new Refusal(Code.NOTHING_TO_CORRECT, "version", number);
        }
        Adoption kept = new Adoption(null, null, null, null, null, null, null, false, List.of());
        return publishing.adopt(slug, opened.number(), kept, written.revision());
    }

    /** What a published correction offers the open draft for a clause; empty where there is nothing to offer. */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.DOCUMENT)
    public Optional<CorrectionOffer> offer(String slug, int correction, UUID clause) {
        DocumentVersion corrected = version(slug, correction);
        return documents.versions(corrected.document().id()).stream()
                .filter(Correcting::isOpenDraft)
                .findFirst()
                .flatMap(draft -> laid(draft, List.of(corrected)).stream()
                        .filter(one -> one.inDraft().id().equals(clause))
                        .filter(CorrectionOffer::isOpen)
                        .findFirst());
    }

    /**
     * What published corrections offer an open draft that has the same errors, the oldest correction first. What was
     * decided about before, and clauses that the draft has rewritten, are left out.
     */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.DOCUMENT)
    public List<CorrectionOffer> offers(String slug, int number) {
        DocumentVersion draft = version(slug, number);
        return isOpenDraft(draft)
                ? laid(draft, documents.versions(draft.document().id())).stream()
                        .filter(CorrectionOffer::isSameError)
                        .toList()
                : List.of();
    }

    /**
     * Takes the corrected words over into the open draft.
     *
     * @throws Refusal stale when the draft's clause has words of its own, which only its writer may give up
     */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.DOCUMENT)
    public VersionHead takeOver(String slug, int correction, UUID clause) {
        CorrectionOffer offer = offer(slug, correction, clause).orElseThrow(Refusal::notFound);
        if (!offer.isUntouched()) {
            throw new Refusal(Code.STALE);
        }
        DocumentVersion draft = version(slug, offer.draft());
        VersionHead head = drafting.rewrite(
                slug, draft.number(), null, null, null, changed(draft, clause, offer.taken()), draft.revision());
        settled.settle(draft, correction, clause, true);
        return head;
    }

    /** Lets the open draft keep its words; the correction is not offered for this clause again. */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.DOCUMENT)
    public VersionHead decline(String slug, int correction, UUID clause) {
        CorrectionOffer offer = offer(slug, correction, clause).orElseThrow(Refusal::notFound);
        DocumentVersion draft = version(slug, offer.draft());
        settled.settle(draft, correction, clause, false);
        documents.touch(draft);
        events.fire(VersionChanged.of("correction-declined", draft, false));
        return draft.head();
    }

    /** @throws Refusal stale when the draft is not as somebody saw it who decides */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.DOCUMENT)
    public VersionHead settle(String slug, int number, int correction, UUID clause, boolean taken, Long seen) {
        DocumentVersion draft = version(slug, number);
        documents.lock(draft.document());
        draft.requireFresh(seen);
        if (offers(slug, number).stream()
                .noneMatch(one ->
                        one.correction() == correction && one.inDraft().id().equals(clause))) {
            throw Refusal.notFound();
        }
        return taken ? takeOver(slug, correction, clause) : decline(slug, correction, clause);
    }

    private static boolean isOpenDraft(DocumentVersion version) {
        return version.state() == VersionState.DRAFT && version.correctionOf() == null;
    }

    /** What each of the corrections holds against the draft; one that a later correction took back holds nothing. */
    private List<CorrectionOffer> laid(DocumentVersion draft, List<DocumentVersion> corrections) {
        List<ClauseView> open = documents.words(draft.id());
        List<SettledOffer> decided = settled.of(draft.id());
        List<CorrectionOffer> offers = new ArrayList<>();
        for (DocumentVersion correction : corrections) {
            if (correction.correctionOf() == null || !correction.state().wasAdopted()) {
                continue;
            }
            DocumentVersion wrong = documents
                    .version(correction.document().id(), correction.correctionOf())
                    .orElseThrow(Refusal::notFound);
            Map<UUID, ClauseView> before = byId(documents.words(wrong.id()));
            Map<UUID, ClauseView> after = byId(documents.words(correction.id()));
            open.stream()
                    .filter(one -> before.containsKey(one.id()) && after.containsKey(one.id()))
                    .filter(one -> !sameWords(before.get(one.id()), after.get(one.id())))
                    .filter(one -> decided.stream().noneMatch(past -> past.settles(correction.number(), one.id())))
                    .map(one -> new CorrectionOffer(
                            correction.number(),
                            correction.head().changeNote(),
                            draft.number(),
                            before.get(one.id()),
                            after.get(one.id()),
                            one))
                    .forEach(offer -> lay(offer, offers));
        }
        return offers;
    }

    private static void lay(CorrectionOffer offer, List<CorrectionOffer> offers) {
        if (!offer.isOpen()) {
            offers.removeIf(
                    earlier -> earlier.inDraft().id().equals(offer.inDraft().id()));
        }
        offers.add(offer);
    }

    private static Map<UUID, ClauseView> byId(List<ClauseView> clauses) {
        return clauses.stream().collect(Collectors.toMap(ClauseView::id, Function.identity()));
    }

    private List<ClauseDraft> changed(DocumentVersion version, UUID clause, ClauseDraft words) {
        List<ClauseDraft> tree = Drafting.drafts(ClauseTree.grow(documents.words(version.id())), Map.of());
        return replace(
                tree,
                clause,
                one -> new ClauseDraft(
                        one.id(),
                        words.label(),
                        words.heading(),
                        words.kind() == null ? one.kind() : words.kind(),
                        words.motto() == null ? one.motto() : words.motto(),
                        words.blocks(),
                        one.children()));
    }

    private static List<ClauseDraft> replace(List<ClauseDraft> tree, UUID id, UnaryOperator<ClauseDraft> change) {
        return tree.stream()
                .map(one -> one.id().equals(id) ? change.apply(one) : one.with(replace(one.children(), id, change)))
                .toList();
    }

    private static boolean sameWords(ClauseView one, ClauseView other) {
        return Objects.equals(one.label(), other.label())
                && Objects.equals(one.heading(), other.heading())
                && Objects.equals(one.motto(), other.motto())
                && one.blocks().equals(other.blocks());
    }

    private Optional<ClauseView> clause(DocumentVersion version, UUID clause) {
        return documents.words(version.id()).stream()
                .filter(one -> one.id().equals(clause))
                .findFirst();
    }

    private DocumentVersion version(String slug, int number) {
        return documents
                .find(tenant.id(), slug)
                .flatMap(document -> documents.version(document.id(), number))
                .orElseThrow(Refusal::notFound);
    }
}
