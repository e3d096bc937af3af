package org.ordskifte.web.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.ordskifte.shared.Refusal;

/** An instant in a query, ISO 8601 with offset. */
public record InstantParam(Instant instant) {

    public static InstantParam valueOf(String text) {
        try {
            return new InstantParam(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            throw Refusal.invalid("instant", "instant");
        }
    }

    static Instant value(InstantParam param) {
        return param == null ? null : param.instant();
    }
}
