package org.ordskifte.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.ordskifte.consultation.terms.DayWarning;

/**
 * A last day on which few can answer. It is said, and nothing is shifted.
 *
 * @param name by which the authority knows a closed day of its own; null for a day on which offices are closed anyway
 * @param document slug of the text whose own deadline ends with it; null for the round’s
 * @param title of that text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WarnedDay(LocalDate day, DayWarning warning, String name, String document, String title) {}
