package org.ordskifte.consultation.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/** An answer that holds until some body has decided. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reservation(String body, LocalDate expectedOn) {}
