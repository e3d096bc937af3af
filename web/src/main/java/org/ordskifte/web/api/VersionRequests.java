package org.ordskifte.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ordskifte.document.ClauseDraft;

/** What is sent to begin and change versions. */
public final class VersionRequests {

    private VersionRequests() {}

    public record VersionRequest(
            @JsonProperty("import") UUID importId,
            @Size(max = 60) String part,
            @Min(1) Integer basedOn,
            @Size(max = 60) String outcomeOf,
            @Min(1) Integer correctionOf,
            @Size(max = 2000) String changeNote,
            @Size(max = 500) String title,
            @Size(max = 500) String subtitle,
            @Schema(maxItems = 5000) @Size(max = 10_000) List<@NotNull ClauseDraft> clauses) {}

    public record ClausesRequest(
            @Size(max = 500) String title,
            @Size(max = 500) String subtitle,
            @Size(max = 2000) String changeNote,
            @NotNull @Schema(maxItems = 5000) @Size(max = 10_000) List<@NotNull ClauseDraft> clauses) {}

    public record RepealRequest(LocalDate from) {}
}
