package org.ordskifte.consultation.terms;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;
import org.ordskifte.shared.Years;

/**
 * The instant before which something must have been received: on time is what comes before it, not what comes at it.
 * It is written by RFC 3339 with an offset, as a local time of the round's zone, or as a date alone, which means the
 * whole day.
 *
 * @param at the first instant that is too late
 * @param asDate the last day, when a date alone was given
 */
public record Deadline(Instant at, LocalDate asDate) {

    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /**
     * @param field named in a refusal
     * @param zone in which local times are meant; an offset must be one that holds there at that local time, while a
     *     {@code Z} states the instant and no local time
     * @throws Refusal invalid-field, no-such-local-time, ambiguous-local-time
     */
    public static Deadline parse(String field, String text, ZoneId zone) {
        TemporalAccessor parsed = read(field, text.strip());
        if (parsed instanceof OffsetDateTime time) {
            return new Deadline(instant(time, text, zone), null);
        }
        if (parsed instanceof LocalDateTime local) {
            return new Deadline(instant(local, zone), null);
        }
        LocalDate day = (LocalDate) parsed;
        return new Deadline(day.plusDays(1).atStartOfDay(zone).toInstant(), day);
    }

    /** The same for an instant at which something begins or happened: a date alone is its first moment. */
    public static Instant instant(String field, String text, ZoneId zone) {
        Deadline read = parse(field, text, zone);
        return read.asDate() == null
                ? read.at()
                : read.asDate().atStartOfDay(zone).toInstant();
    }

    public boolean isOnTime(Instant received) {
        return received.isBefore(at);
    }

    /** @throws Refusal deadline-in-past */
    public Deadline requireAhead(Instant now) {
        if (!at.isAfter(now)) {
            throw new Refusal(Code.DEADLINE_IN_PAST, "deadline", at, "now", now);
        }
        return this;
    }

    /**
     * It may be put off, never brought forward.
     *
     * @throws Refusal deadline-not-later, deadline-in-past
     */
    public Deadline requireLater(Instant previous, Instant now) {
        if (!requireAhead(now).at().isAfter(previous)) {
            throw new Refusal(Code.DEADLINE_NOT_LATER, "deadline", at, "previous", previous);
        }
        return this;
    }

    /** The day people understand as the last one. */
    public LocalDate lastDay(ZoneId zone) {
        return asDate != null ? asDate : at.minusNanos(1).atZone(zone).toLocalDate();
    }

    private static TemporalAccessor read(String field, String text) {
        try {
            return Years.check(
                    (Temporal) FORM.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
        } catch (DateTimeException e) {
            throw Refusal.invalid(field, "date-time");
        }
    }

    private static Instant instant(OffsetDateTime time, String text, ZoneId zone) {
        boolean local = !text.strip().endsWith("Z");
        List<ZoneOffset> valid = zone.getRules().getValidOffsets(time.toLocalDateTime());
        if (local && !valid.contains(time.getOffset())) {
            throw valid.isEmpty()
                    ? noSuchTime(time.toLocalDateTime(), zone)
                    : noSuchOffset(time.toLocalDateTime(), zone, valid);
        }
        return time.toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Instant instant(LocalDateTime local, ZoneId zone) {
        List<ZoneOffset> valid = zone.getRules().getValidOffsets(local);
        if (valid.isEmpty()) {
            throw noSuchTime(local, zone);
        }
        if (valid.size() > 1) {
            throw new Refusal(
                    Code.AMBIGUOUS_LOCAL_TIME,
                    "time",
                    local.toString(),
                    "zone",
                    zone.getId(),
                    "offsets",
                    valid.stream().map(ZoneOffset::getId).toList());
        }
        return local.toInstant(valid.get(0)).truncatedTo(ChronoUnit.MICROS);
    }

    private static Refusal noSuchTime(LocalDateTime local, ZoneId zone) {
        return new Refusal(
                Code.NO_SUCH_LOCAL_TIME, "time", local.toString(), "zone", zone.getId(), "offsets", List.of());
    }

    /** The clock shows that time on that day, only not so far from UTC. */
    private static Refusal noSuchOffset(LocalDateTime local, ZoneId zone, List<ZoneOffset> valid) {
        return new Refusal(
                Code.NO_SUCH_LOCAL_TIME,
                "time",
                local.toString(),
                "zone",
                zone.getId(),
                "rule",
                "offset-of-zone",
                "offsets",
                valid.stream().map(ZoneOffset::getId).toList());
    }
}
