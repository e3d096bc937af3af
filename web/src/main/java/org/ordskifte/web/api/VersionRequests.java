package org.ordskifte.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ordskifte.document.Beginning.Otherwise;
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
         * A draft comes from one place; clauses are one by themselves, or stand in place of those of another version.
         *
         * @throws Refusal invalid-field
         */
        void requireOneSource() {
            List<String> sources = said(
                            "import",
                            importId,
                            "outcomeOf",
                            outcomeOf,
                            "basedOn",
                            basedOn,
                            "correctionOf",
                            correctionOf)
                    .toList();
            if (sources.isEmpty() && clauses == null) {
                throw Refusal.invalid("clauses", "not-empty");
            }
            if (sources.size() > 1) {
                throw Refusal.invalid(sources.get(1), "one-source");
            }
            if (part != null && importId == null) {
                throw Refusal.invalid("part", "not-with-this-source");
            }
            if (clauses != null && (importId != null || outcomeOf != null)) {
                throw Refusal.invalid("clauses", "one-source");
            }
        }

        /** What is said beside the source. */
        Otherwise otherwise() {
            boolean clausesAlone =
                    Stream.of(importId, outcomeOf, basedOn, correctionOf).allMatch(Objects::isNull);
            return clausesAlone
                    ? new Otherwise(null, null, changeNote, null)
                    : new Otherwise(title, subtitle, changeNote, clauses);
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
