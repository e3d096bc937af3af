package org.ordskifte.web.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ordskifte.consultation.answer.AnswerPart;
import org.ordskifte.consultation.answer.Channel;
import org.ordskifte.consultation.answer.Position;
import org.ordskifte.consultation.answer.RemarkKind;
import org.ordskifte.consultation.answer.RemarkSide;
import org.ordskifte.consultation.answer.Reservation;
import org.ordskifte.consultation.response.Opening;
import org.ordskifte.consultation.response.ResponseContent;

/** What is sent about responses. */
public final class ResponseRequests {

    private ResponseRequests() {}

    public record OpeningRequest(
            @Size(max = 120) String committee,
            UUID consultee,
            @Size(max = 120) String document,
            @Valid RegisteredRequest registered) {
        Opening opening() {
            return new Opening(committee, consultee, document, registered == null ? null : registered.registered());
        }
    }

    public record RegisteredRequest(
            @NotNull Channel channel, @NotNull @Size(max = 40) String receivedAt, LocalDate writtenOn) {
        Opening.Registered registered() {
            return new Opening.Registered(channel, receivedAt, writtenOn);
        }
    }

    public record ContentRequest(
            Position position,
            @Characters(max = 100_000) @Schema(description = "At most 100,000" + Characters.KEPT) String text,
            @Schema(maxItems = 500) @Size(max = 1000) List<@NotNull @Valid RemarkRequest> remarks,
            @Valid ReservationRequest reservation,
            @Size(max = 20) List<@NotNull @Valid AnswerRequest> answers) {
        ResponseContent content() {
            return new ResponseContent(
                    position,
                    text,
                    RoundRequests.all(remarks).stream()
                            .map(RemarkRequest::draft)
                            .toList(),
                    reservation == null ? null : reservation.reservation(),
                    RoundRequests.all(answers).stream()
                            .map(AnswerRequest::draft)
                            .toList());
        }
    }

    public record RemarkRequest(
            UUID id,
            @Size(max = 120) String document,
            UUID clause,
            @NotNull RemarkKind kind,
            RemarkSide side,
            @NotBlank @Characters(max = 20_000) @Schema(description = "At most 20,000" + Characters.KEPT) String text,
            @Characters(max = 20_000) @Schema(description = "At most 20,000" + Characters.KEPT) String proposedText,
            Boolean handedIn) {
        ResponseContent.RemarkDraft draft() {
            return new ResponseContent.RemarkDraft(id, document, clause, kind, side, text, proposedText, handedIn);
        }
    }

    public record ReservationRequest(@NotBlank @Size(max = 200) String body, LocalDate expectedOn) {
        Reservation reservation() {
            return new Reservation(body, expectedOn);
        }
    }

    public record AnswerRequest(
            @NotBlank @Size(max = 120) String document,
            Position position,
            @Characters(max = 100_000) @Schema(description = "At most 100,000" + Characters.KEPT) String text) {
        AnswerPart draft() {
            return new AnswerPart(document, position, text);
        }
    }
}
