package org.ordskifte.confirmation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What an authority has agreed on before it asks for confirmations.
 *
 * @param discussedOn when it was discussed with the employees
 * @param words the written rule on who sees whether somebody has confirmed
 * @param seenBy who besides the person themselves sees it
 * @param since when it was switched on
 */
public record RuleView(
        LocalDate discussedOn,
        @JsonProperty("rule") String words,
        List<Watcher> seenBy,
        Instant since,
        @JsonIgnore long revision) {

    /** Tells one rule from every other: no two were switched on in the same microsecond. */
    public long version() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, since);
    }
}
