package org.ordskifte.document;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * An open draft that still reads as the version did before it was corrected.
 *
 * @param correction number of the version that corrects
 * @param note what was wrong, as readers are told
 * @param draft number of the draft
 */
public record CorrectionOffer(
        int correction, String note, int draft, ClauseView wrong, ClauseView corrected, ClauseView inDraft) {

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

    /** Whether the draft has the very error, so that it may be put right by one decision. */
    boolean isSameError() {
        return isOpen() && isUntouched();
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

    /** The draft's clause as it would read. */
    public ClauseView outcome() {
        ClauseDraft taken = taken();
        return new ClauseView(
                        inDraft.id(),
                        inDraft.parent(),
                        inDraft.ordinal(),
                        inDraft.level(),
                        taken.label(),
                        taken.heading(),
                        inDraft.kind(),
                        taken.motto(),
                        List.of(),
                        List.of(),
                        "",
                        null)
                .with(taken.blocks());
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
