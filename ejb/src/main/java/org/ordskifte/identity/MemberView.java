package org.ordskifte.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A duty somebody holds.
 *
 * @param from first day
 * @param to last day, absent when open-ended
 * @param deputyFor the membership for which this one stands in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MemberView(
        UUID id,
        String name,
        String email,
        Right bundle,
        String unit,
        LocalDate from,
        LocalDate to,
        UUID deputyFor,
        long revision) {}
