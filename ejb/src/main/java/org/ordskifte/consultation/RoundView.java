package org.ordskifte.consultation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.ordskifte.consultation.terms.ApprovalRule;
import org.ordskifte.consultation.terms.Contact;
import org.ordskifte.consultation.terms.DayWarning;
import org.ordskifte.consultation.terms.Visibility;

/**
 * A round as the caller may see it.
 *
 * @param consultees who is asked; how each stands only for those who may know
 * @param warnings why the last day is a bad one; nothing is shifted
 * @param warnedDays which days they are, and of which text
 * @param you what the caller is in this round
 * @param at when it stood like this
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoundView(
        @JsonUnwrapped RoundHead head,
        @JsonUnwrapped Matter matter,
        List<RoundDocumentView> documents,
        List<ConsulteeView> consultees,
        List<StationView> stations,
        List<ExtensionView> extensions,
        List<DayWarning> warnings,
        List<WarnedDay> warnedDays,
        @JsonIgnore Attendance you,
        @JsonIgnore Instant at) {

    /** Until when somebody who was asked may answer, with the time granted to them; null for whoever was not asked. */
    public List<TextDeadline> deadlinesOf(UUID consultee) {
        Instant granted = consultees.stream()
                .filter(one -> one.id().equals(consultee) && one.extendedTo() != null)
                .map(ConsulteeView::extendedTo)
                .findFirst()
                .orElse(Instant.MIN);
        return TextDeadline.of(each -> granted.isAfter(each) ? granted : each, head.deadlines(), at);
    }

    /**
     * The last instant until which one of the texts can be answered by everybody: each has the general deadline or its
     * own.
     *
     * @param general null as long as none was set
     */
    public static Instant lastDeadline(List<RoundDocumentView> texts, Instant general) {
        return general == null
                ? null
                : texts.stream()
                        .map(text -> text.deadline() == null ? general : text.deadline())
                        .max(Comparator.naturalOrder())
                        .orElse(general);
    }

    /** Whether the deadlines that hold for everybody lie behind; somebody may have been granted more time. */
    public static boolean hasLapsed(List<RoundDocumentView> texts, Instant general, Instant now) {
        Instant last = TextDeadline.last(general, deadlines(texts), null);
        return last != null && !now.isBefore(last);
    }

    static List<TextDeadline> deadlines(List<RoundDocumentView> texts) {
        return texts.stream()
                .map(text -> new TextDeadline(
                        text.documentId(), text.document(), text.title(), text.language(), text.deadline(), false))
                .toList();
    }

    /** What it is about and by which rules. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Matter(
            String letter,
            Contact caseHandler,
            Contact questionsTo,
            Visibility visibility,
            ApprovalRule approval,
            Instant publishedAt,
            Instant publicFrom,
            Instant concludedAt,
            Instant cancelledAt,
            String cancelReason) {

        /** Whether those it concerns were told of it, whatever became of it. */
        boolean wasPublished() {
            return publishedAt != null;
        }

        /** What was cancelled while it was drafted, or before it opened, opens to nobody. */
        boolean hasOpened(Instant opensAt, Instant now) {
            boolean opens = wasPublished() && (cancelledAt == null || !cancelledAt.isBefore(opensAt));
            return opens && !now.isBefore(opensAt);
        }
    }

    /** A text that is out, with its own deadline where it has one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RoundDocumentView(
            @JsonIgnore UUID documentId,
            @JsonIgnore UUID versionId,
            String document,
            int version,
            String title,
            String language,
            String contentHash,
            Instant deadline) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StationView(String name, LocalDate date, String when, String outcome) {}

    /**
     * A deadline that was put off.
     *
     * @param consultee the only one it was put off for
     * @param document the only text it was put off for, by slug
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ExtensionView(
            Instant previous, Instant deadline, String reason, Instant extendedAt, UUID consultee, String document) {}
}
