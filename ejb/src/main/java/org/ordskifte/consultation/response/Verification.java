package org.ordskifte.consultation.response;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.ZoneId;

/**
 * That a receipt is genuine; whose it is only where the round is public.
 *
 * @param zone in which the receipt, the mail and the round's pages tell the instant
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Verification(
        boolean valid, Instant submittedAt, @JsonIgnore ZoneId zone, String committee, String consultation) {}
