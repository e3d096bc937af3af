package org.ordskifte.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.MayCall.Within;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/**
 * An error found in an adopted version is corrected in one step: the clause, what was wrong, published. Dates and
 * decision are kept; the note stands on the page and in the feed. Afterwards the correction is offered to the open
 * draft, which has the same error.
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
    CurrentTenant tenant;

    /** An open draft that still reads as the version did before it was corrected. */
    public record Offer(int correction, int draft, ClauseView wrong, ClauseView corrected, ClauseView inDraft) {

        /**
         * Whether the draft still has what was corrected, so that nothing of its own is lost. A new number or heading
         * that the correction does not concern is the draft's own and stays.
         */
        public boolean isUntouched() {
            return untouched(ClauseView::label)
                    && untouched(ClauseView::heading)
                    && untouched(ClauseView::motto)
                    && untouched(ClauseView::blocks);
        }

        /** Whether there is anything left to take over. */
        public boolean isOpen() {
            ClauseDraft taken = taken();
            return !(Objects.equals(taken.label(), inDraft.label())
                    && Objects.equals(taken.heading(), inDraft.heading())
                    && Objects.equals(taken.motto(), inDraft.motto())
                    && taken.blocks().equals(inDraft.blocks()));
        }

        /** The draft's clause with what was corrected. */
        ClauseDraft taken() {
            return new ClauseDraft(
                    inDraft.id(),
                    taken(ClauseView::label),
                    taken(ClauseView::heading),
                    inDraft.kind(),
                    taken(ClauseView::motto),
                    taken(ClauseView::blocks),
                    List.of());
        }

        private <T> boolean untouched(Function<ClauseView, T> part) {
            return !concerns(part) || Objects.equals(part.apply(wrong), part.apply(inDraft));
        }

        private <T> T taken(Function<ClauseView, T> part) {
            return part.apply(concerns(part) ? corrected : inDraft);
        }

        private <T> boolean concerns(Function<ClauseView, T> part) {
            return !Objects.equals(part.apply(wrong), part.apply(corrected));
        }
    }

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
        VersionHead opened = drafting.beginCorrection(slug, number, note.strip());
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
    public Optional<Offer> offer(String slug, int correction, UUID clause) {
        DocumentVersion corrected = version(slug, correction);
        if (corrected.correctionOf() == null || corrected.state() != VersionState.ADOPTED) {
            return Optional.empty();
        }
        DocumentVersion wrong = version(slug, corrected.correctionOf());
        Optional<DocumentVersion> draft = documents
                .versions(corrected.document().id())
                .stream()
                .filter(one -> one.state() == VersionState.DRAFT && one.correctionOf() == null)
                .findFirst();
        Optional<ClauseView> old = clause(wrong, clause);
        Optional<ClauseView> mended = clause(corrected, clause);
        Optional<ClauseView> open = draft.flatMap(one -> clause(one, clause));
        if (old.isEmpty() || mended.isEmpty() || open.isEmpty()) {
            return Optional.empty();
        }
        Offer offer = new Offer(correction, draft.get().number(), old.get(), mended.get(), open.get());
        return offer.isOpen() ? Optional.of(offer) : Optional.empty();
    }

    /**
     * Takes the corrected words over into the open draft.
     *
     * @throws Refusal stale when the draft's clause has words of its own, which only its writer may give up
     */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.DOCUMENT)
    public VersionHead takeOver(String slug, int correction, UUID clause) {
        Offer offer = offer(slug, correction, clause).orElseThrow(Refusal::notFound);
        if (!offer.isUntouched()) {
            throw new Refusal(Code.STALE);
        }
        DocumentVersion draft = version(slug, offer.draft());
        return drafting.rewrite(
                slug, draft.number(), null, null, null, changed(draft, clause, offer.taken()), draft.revision());
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
