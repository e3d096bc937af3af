package org.ordskifte.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A note on a clause of a draft.
 *
 * @param clause the lasting identity of the clause; absent where it is about the whole text
 * @param written when, as the file that it comes from says it
 * @param settledBy whoever found that it needs nothing more, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoteView(
        UUID id,
        UUID clause,
        String author,
        String written,
        String quote,
        String text,
        boolean settled,
        String settledBy,
        Instant settledAt,
        @JsonIgnore long revision) {}
