package org.ordskifte.consultation.processing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/** What became of a remark; a proposal until it is confirmed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutcomeView(Outcome outcome, String reason, Integer changedIn, Instant proposedAt, Instant confirmedAt) {

    OutcomeView because(String shown) {
        return new OutcomeView(outcome, shown, changedIn, proposedAt, confirmedAt);
    }
}
