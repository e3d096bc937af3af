package org.ordskifte.web.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.ordskifte.shared.Refusal;

/**
 * A question about another time: what applied on a day, and what this site showed then.
 *
 * @param on null for today
 * @param knownAt null for what is known now
 */
record TimeQuestion(LocalDate on, Instant knownAt) {

    /**
     * @param on a day, {@code 2023-02-01}; may be null
     * @param knownAt a day, by whose end is meant, or an instant with offset; may be null
     * @param zone in which days are meant
     */
    static TimeQuestion of(String on, String knownAt, ZoneId zone) {
        try {
            return new TimeQuestion(isSaid(on) ? LocalDate.parse(on.strip()) : null, instant(knownAt, zone));
        } catch (DateTimeException e) {
            throw Refusal.notFound();
        }
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    private static Instant instant(String said, ZoneId zone) {
        if (!isSaid(said)) {
            return null;
        }
        String text = said.strip();
        return text.length() > "2023-02-01".length()
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDate.parse(text)
                        .plusDays(1)
                        .atStartOfDay(zone)
                        .toInstant()
                        .minusNanos(1);
    }

    boolean isAsked() {
        return on != null || knownAt != null;
    }
}
