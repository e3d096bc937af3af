package org.ordskifte.consultation;

import java.time.LocalDate;
import java.util.List;
import org.ordskifte.consultation.terms.ApprovalRule;
import org.ordskifte.consultation.terms.Audience;
import org.ordskifte.consultation.terms.Contact;
import org.ordskifte.consultation.terms.Visibility;

/**
 * A round as its secretary writes it down.
 *
 * @param letter Markdown
 * @param audience those invited when null
 * @param opensAt a date-time as {@link org.ordskifte.consultation.terms.Deadline} reads it; at publishing when null
 * @param deadline the same; may be null as long as the round is a draft
 * @param timeZone IANA name; the tenant's when null
 * @param visibility internal when null
 * @param approval none when null
 */
public record RoundDraft(
        String slug,
        String title,
        String caseNumber,
        String letter,
        List<DocumentChoice> documents,
        Audience audience,
        String opensAt,
        String deadline,
        String timeZone,
        Contact caseHandler,
        Contact questionsTo,
        Boolean sealed,
        Visibility visibility,
        ApprovalRule approval,
        List<ConsulteeDraft> consultees,
        List<StationDraft> stations) {

    public RoundDraft {
        documents = documents == null ? List.of() : List.copyOf(documents);
        consultees = consultees == null ? List.of() : List.copyOf(consultees);
        stations = stations == null ? List.of() : List.copyOf(stations);
    }

    /**
     * @param document slug
     * @param version its open draft when null
     * @param deadline its own, where it has one
     */
    public record DocumentChoice(String document, Integer version, String deadline) {}

    /** A place the answers go to after the deadline, on a day, at a time in words, or without either. */
    public record StationDraft(String name, LocalDate date, String when) {}
}
