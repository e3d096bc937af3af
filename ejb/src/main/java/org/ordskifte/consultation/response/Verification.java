package org.ordskifte.consultation.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/** That a receipt is genuine; whose it is only where the round is public. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Verification(boolean valid, Instant submittedAt, String committee, String consultation) {}
