package org.ordskifte.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Words out of sight, as those see it who look after the document. The words themselves are not said here.
 *
 * @param version in which it was asked for
 * @param scope VERSION, TITLE, CLAUSE (with what stands under it) or PASSAGE
 * @param passage its place in the clause, counted from 1
 * @param reason may follow later
 * @param elsewhere other versions in which the same words are out of sight too
 * @param otherWords versions that are shown and say it in other words: somebody should look at them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WithheldView(
        UUID id,
        int version,
        String scope,
        UUID clause,
        Integer passage,
        Instant withheldAt,
        @JsonIgnore String withheldBy,
        String reason,
        Instant reasonAt,
        Instant liftedAt,
        @JsonIgnore String liftedBy,
        String liftReason,
        List<Integer> elsewhere,
        List<Integer> otherWords,
        @JsonIgnore long revision) {

    @JsonIgnore
    public boolean isTitle() {
        return Withheld.Scope.TITLE.name().equals(scope);
    }

    @JsonIgnore
    public boolean isLifted() {
        return liftedAt != null;
    }
}
