package org.ordskifte.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ordskifte.document.ClauseDraft;
import org.ordskifte.shared.Refusal;

/** What is sent to begin and change versions. */
public final class VersionRequests {

    private VersionRequests() {}

    public record VersionRequest(
            @JsonProperty("import") UUID importId,
            @Size(max = 60) String part,
            @Min(1) Integer basedOn,
            @Size(max = 120) String outcomeOf,
            @Min(1) Integer correctionOf,
            @Size(max = 2000) String changeNote,
            @Size(max = 500) String title,
            @Size(max = 500) String subtitle,
            @Schema(maxItems = 5000) @Size(max = 10_000) List<@NotNull ClauseDraft> clauses) {

        /**
         * A draft comes from one place, and nothing is said beside it that would be lost there.
         *
         * @throws Refusal invalid-field
         */
        void requireOneSource() {
            List<String> sources = said("import", importId, "outcomeOf", outcomeOf, "basedOn", basedOn)
                    .collect(Collectors.toCollection(ArrayList::new));
            said("correctionOf", correctionOf, "clauses", clauses).forEach(sources::add);
            if (sources.isEmpty()) {
                throw Refusal.invalid("clauses", "not-empty");
            }
            if (sources.size() > 1) {
                throw Refusal.invalid(sources.get(1), "one-source");
            }
            Stream<String> lost =
                    switch (sources.get(0)) {
                        case "import" -> said("title", title, "subtitle", subtitle, "changeNote", changeNote);
                        case "clauses" -> said("part", part, "changeNote", changeNote);
                        case "correctionOf" -> said("part", part, "title", title, "subtitle", subtitle);
                        default -> said("part", part, "title", title, "subtitle", subtitle, "changeNote", changeNote);
                    };
            lost.findFirst().ifPresent(field -> {
                throw Refusal.invalid(field, "not-with-this-source");
            });
        }

        /** Names of what is not null, of pairs of names and values. */
        private static Stream<String> said(Object... members) {
            return IntStream.range(0, members.length / 2)
                    .filter(i -> members[2 * i + 1] != null)
                    .mapToObj(i -> (String) members[2 * i]);
        }
    }

    public record ClausesRequest(
            @Size(max = 500) String title,
            @Size(max = 500) String subtitle,
            @Size(max = 2000) String changeNote,
            @NotNull @Schema(maxItems = 5000) @Size(max = 10_000) List<@NotNull ClauseDraft> clauses) {}

    public record RepealRequest(LocalDate from) {}
}
