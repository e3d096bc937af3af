package org.ordskifte.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody looked at an adopted version and let it stand.
 *
 * @param reviewBy the next day by which somebody has to look at it
 * @param by name of who looked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewView(
        int version, LocalDate reviewedOn, LocalDate reviewBy, String by, String note, Instant recordedAt) {}
