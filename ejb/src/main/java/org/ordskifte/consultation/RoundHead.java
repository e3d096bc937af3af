package org.ordskifte.consultation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ordskifte.consultation.terms.Audience;
import org.ordskifte.consultation.terms.Phase;

/**
 * A round in a list.
 *
 * @param phase by the clock of the asking transaction
 * @param deadline the first instant that is too late
 * @param deadlineAsDate the last day, when a date alone was set
 * @param endsAt the last of all deadlines, where a document or a consultee has a later one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoundHead(
        @JsonIgnore UUID id,
        String slug,
        String title,
        String caseNumber,
        Phase phase,
        Audience audience,
        Instant opensAt,
        Instant deadline,
        LocalDate deadlineAsDate,
        Instant endsAt,
        String timeZone,
        boolean sealed,
        @JsonIgnore long revision) {}
