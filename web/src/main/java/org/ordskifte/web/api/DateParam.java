package org.ordskifte.web.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.ordskifte.shared.Refusal;
import org.ordskifte.shared.Years;

/** A date in a query, {@code YYYY-MM-DD}. */
public record DateParam(LocalDate date) {

    public static DateParam valueOf(String text) {
        try {
            return new DateParam(Years.check(LocalDate.parse(text)));
        } catch (DateTimeException e) {
            throw Refusal.invalid("date", "date");
        }
    }

    static LocalDate value(DateParam param) {
        return param == null ? null : param.date();
    }
}
