package org.ordskifte.confirmation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * Whether somebody has confirmed, for whoever may see it by the authority's rule.
 *
 * @param unit slug; empty where none is known
 * @param on the day they say they read it; absent where they have not
 * @param onPaper whether somebody else registered it from a list
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonStatus(String name, String unit, boolean confirmed, LocalDate on, Boolean onPaper) {}
