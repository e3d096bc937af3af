package org.ordskifte.web.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.ordskifte.shared.Refusal;
import org.ordskifte.shared.Years;

/** An instant in a query, ISO 8601 with offset; or a date, which means that whole day where the tenant is. */
public record InstantParam(Instant instant, LocalDate date) {

    private static final int LENGTH_OF_DATE = 10;

    public static InstantParam valueOf(String text) {
        try {
            return text.length() == LENGTH_OF_DATE
                    ? new InstantParam(null, LocalDate.parse(text))
                    : new InstantParam(Years.check(OffsetDateTime.parse(text)).toInstant(), null);
        } catch (DateTimeException e) {
            throw Refusal.invalid("instant", "instant");
        }
    }

    /** The instant, or the first of the day. */
    static Instant beginning(InstantParam param, ZoneId zone) {
        if (param == null || param.date == null) {
            return param == null ? null : param.instant;
        }
        return param.date.atStartOfDay(zone).toInstant();
    }

    /** The instant, or the last of the day. */
    static Instant end(InstantParam param, ZoneId zone) {
        if (param == null || param.date == null) {
            return param == null ? null : param.instant;
        }
        return param.date.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1000);
    }
}
