package org.ordskifte.consultation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.ordskifte.consultation.terms.Audience;
import org.ordskifte.consultation.terms.Phase;

/**
 * A round in a list.
 *
 * @param phase by the clock of the asking transaction, for whoever asks: somebody who was granted more time has it
 * @param deadline the first instant that is too late
 * @param deadlineAsDate the last day, when a date alone was set
 * @param deadlines all that hold, the nearest first: the general one only where a text is held to it, and those of
 *     texts with one of their own
 * @param endsAt the last of all deadlines, where a document has a later one; one consultee's own is told to that
 *     consultee and to the secretariat
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoundHead(
        @JsonIgnore UUID id,
        String slug,
        String title,
        String caseNumber,
        Phase phase,
        Audience audience,
        Instant opensAt,
        Instant deadline,
        LocalDate deadlineAsDate,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TextDeadline> deadlines,
        Instant endsAt,
        String timeZone,
        boolean sealed,
        @JsonIgnore long revision) {

    /** Those whose next deadline is nearer come first, drafts without one last. */
    public static final Comparator<RoundHead> NEXT_FIRST =
            Comparator.comparing(RoundHead::next, Comparator.nullsLast(Comparator.naturalOrder()));

    /**
     * The next instant at which something can no longer be answered; where only somebody with more time still can, the
     * end of it; then the last one. Null without any.
     */
    public Instant next() {
        return deadlines.stream()
                .filter(each -> !each.over())
                .findFirst()
                .or(() -> deadlines.stream().reduce((one, later) -> later))
                .map(each -> each.over() && phase == Phase.OPEN && endsAt != null ? endsAt : each.deadline())
                .orElse(null);
    }

    /** All of them, those that have lapsed after the others. */
    public List<TextDeadline> nextFirst() {
        return deadlines.stream()
                .sorted(Comparator.comparing(TextDeadline::over))
                .toList();
    }

    /** The one that holds for a text, by its slug; null without any. */
    public TextDeadline of(String document) {
        return deadlines.stream()
                .filter(each -> document.equals(each.document()))
                .findFirst()
                .or(() -> deadlines.stream()
                        .filter(each -> each.document() == null)
                        .findFirst())
                .orElse(null);
    }

    /** The same, with other deadlines: those of somebody who was granted more time. */
    RoundHead until(List<TextDeadline> others) {
        return new RoundHead(
                id,
                slug,
                title,
                caseNumber,
                phase,
                audience,
                opensAt,
                deadline,
                deadlineAsDate,
                others,
                endsAt,
                timeZone,
                sealed,
                revision);
    }
}
