package org.ordskifte.web.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ordskifte.consultation.ConsulteeDraft;
import org.ordskifte.consultation.ExtensionDraft;
import org.ordskifte.consultation.ForwardDraft;
import org.ordskifte.consultation.RoundDraft;
import org.ordskifte.consultation.terms.ApprovalRule;
import org.ordskifte.consultation.terms.Audience;
import org.ordskifte.consultation.terms.ConsulteeKind;
import org.ordskifte.consultation.terms.Contact;
import org.ordskifte.consultation.terms.Visibility;
import org.ordskifte.identity.Invitee;
import org.ordskifte.shared.Slug;

/** What is sent about rounds. Date-times come with an offset, as local time of the round's zone, or as a date alone. */
public final class RoundRequests {

    private RoundRequests() {}

    public record RoundRequest(
            @NotNull @Pattern(regexp = Slug.PATTERN) String slug,
            @NotBlank @Size(max = 500) String title,
            @Size(max = 100) String caseNumber,
            @Characters(max = 200_000) @Schema(description = "At most 200,000" + Characters.KEPT) String letter,
            @Size(max = 20) List<@NotNull @Valid DocumentRequest> documents,
            @NotNull Audience audience,
            @Size(max = 40) String opensAt,
            @Size(max = 40) String deadline,
            @Size(max = 60) String timeZone,
            @Valid ContactRequest caseHandler,
            @Valid ContactRequest questionsTo,
            Boolean sealed,
            Visibility visibility,
            ApprovalRule approval,
            @Size(max = 1000) List<@NotNull @Valid ConsulteeRequest> consultees,
            @Size(max = 30) List<@NotNull @Valid StationRequest> stations) {

        RoundDraft draft() {
            return new RoundDraft(
                    slug,
                    title,
                    caseNumber,
                    letter,
                    all(documents).stream().map(DocumentRequest::choice).toList(),
                    audience,
                    opensAt,
                    deadline,
                    timeZone,
                    caseHandler == null ? null : caseHandler.contact(),
                    questionsTo == null ? null : questionsTo.contact(),
                    sealed,
                    visibility,
                    approval,
                    all(consultees).stream().map(ConsulteeRequest::draft).toList(),
                    all(stations).stream().map(StationRequest::draft).toList());
        }
    }

    public record DocumentRequest(
            @NotNull @Size(max = 120) String document,
            @NotNull @Min(1) Integer version,
            @Size(max = 40) String deadline) {
        RoundDraft.DocumentChoice choice() {
            return new RoundDraft.DocumentChoice(document, version, deadline);
        }
    }

    public record ContactRequest(
            @NotBlank @Size(max = 200) String name,
            @Email @Size(max = 254) String email,
            @Size(max = 50) String phone) {
        Contact contact() {
            return new Contact(name, email, phone);
        }
    }

    public record ConsulteeRequest(
            @Size(max = 120) String committee,
            @Email @Size(max = 254) String email,
            @Size(max = 200) String name,
            ConsulteeKind kind,
            Boolean uninvited) {
        ConsulteeDraft draft() {
            return new ConsulteeDraft(committee, email, name, kind, uninvited);
        }
    }

    public record StationRequest(@NotBlank @Size(max = 200) String name, LocalDate date, @Size(max = 100) String when) {
        RoundDraft.StationDraft draft() {
            return new RoundDraft.StationDraft(name, date, when);
        }
    }

    /**
     * @param consultee for whom alone; not together with a document
     * @param document the text with a deadline of its own that alone is meant
     */
    public record ExtensionRequest(
            @NotNull @Size(max = 40) String deadline,
            @NotBlank @Size(max = 2000) String reason,
            UUID consultee,
            @Size(max = 120) String document) {
        ExtensionDraft draft() {
            return new ExtensionDraft(deadline, reason, consultee, document);
        }
    }

    public record OutcomeOfStationRequest(@Size(max = 2000) String outcome) {}

    public record CancelRequest(@Size(max = 2000) String reason) {}

    /**
     * @param committees below the one that was asked, by slug
     * @param management people of the line management, by address; at least one of both is asked
     */
    public record ForwardRequest(
            @Size(max = 300) List<@NotBlank @Size(max = 120) String> committees,
            @Size(max = 100) List<@NotNull @Valid ManagerRequest> management,
            @Size(max = 40) String innerDeadline) {
        ForwardDraft draft() {
            return new ForwardDraft(
                    committees,
                    all(management).stream()
                            .map(one -> new Invitee(one.email(), one.name()))
                            .toList(),
                    innerDeadline);
        }
    }

    public record ManagerRequest(@NotNull @Email @Size(max = 254) String email, @Size(max = 200) String name) {}

    static <T> List<T> all(List<T> list) {
        return list == null ? List.of() : list;
    }
}
