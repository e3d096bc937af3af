package org.ordskifte.web.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.ordskifte.shared.Refusal;

/** A date in a query, {@code YYYY-MM-DD}. */
public record DateParam(LocalDate date) {

    public static DateParam valueOf(String text) {
        try {
            return new DateParam(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw Refusal.invalid("date", "date");
        }
    }

    static LocalDate value(DateParam param) {
        return param == null ? null : param.date();
    }
}
