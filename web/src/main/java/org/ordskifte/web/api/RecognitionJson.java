package org.ordskifte.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ordskifte.diff.match.Origin;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.Recognition;

/**
 * Which clause of a version is which of the version before.
 *
 * @param before number of the version before; absent where there is none
 * @param doubts how many clauses wait for a decision
 * @param gone clauses of the version before that nothing here comes from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecognitionJson(
        String document, int version, Integer before, int doubts, List<Recognised> clauses, List<Named> gone) {

    static RecognitionJson of(Recognition found) {
        return new RecognitionJson(
                found.document().slug(),
                found.version().number(),
                found.before() == null ? null : found.before().number(),
                found.doubts().size(),
                found.clauses().stream().map(Recognised::of).toList(),
                found.gone().stream().map(Named::of).toList());
    }

    /**
     * One clause.
     *
     * @param of the earlier clauses it comes from
     * @param ground why, such as {@code same-words}; absent where nothing had to be found out
     * @param candidates of a doubtful one, the likeliest first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Recognised(
            UUID clause,
            String label,
            String heading,
            Origin.Kind kind,
            List<Named> of,
            String ground,
            List<Named> candidates) {

        static Recognised of(Recognition.Recognised one) {
            return new Recognised(
                    one.id(),
                    one.clause().label(),
                    one.clause().heading(),
                    one.kind(),
                    one.of().stream().map(Named::of).toList(),
                    one.ground() == null
                            ? null
                            : one.ground().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    one.isDoubtful() ? one.candidates().stream().map(Named::of).toList() : null);
        }
    }

    /** An earlier clause by its lasting id and what it was called. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Named(UUID clause, String label, String heading) {
        static Named of(ClauseView clause) {
            return new Named(clause.id(), clause.label(), clause.heading());
        }
    }

    /**
     * What a person decided.
     *
     * @param kind SAME, NEW, SPLIT, MERGED or REPLACED
     * @param of the earlier clauses it comes from
     */
    public record Decision(
            @JsonProperty("decision") @NotNull Origin.Kind kind, @Size(max = 50) List<@NotNull UUID> of) {
        List<UUID> earlier() {
            return of == null ? List.of() : of;
        }
    }
}
