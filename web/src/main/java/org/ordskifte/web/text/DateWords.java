package org.ordskifte.web.text;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ordskifte.consultation.RoundHead;
import org.ordskifte.consultation.TextDeadline;

/** How one language writes time. Every instant says its zone; an hour that occurs twice says which of the two it is. */
public final class DateWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH.mm.ss", Locale.ROOT);

    private final Wording wording;
    private final Locale locale;
    private final DateTimeFormatter date;
    private final DateTimeFormatter weekday;

    public DateWords(Tongue tongue) {
        this.wording = Wording.in(tongue);
        this.locale = tongue.getLocale();
        this.date = DateTimeFormatter.ofPattern(wording.text("date.pattern"), locale);
        this.weekday = DateTimeFormatter.ofPattern("EEEE", locale);
    }

    public String date(LocalDate day) {
        return date.format(day);
    }

    public String day(LocalDate day) {
        return wording.text("date.day", weekday.format(day), date.format(day));
    }

    public String moment(Instant at, ZoneId zone) {
        return moment(at.atZone(zone), MINUTE);
    }

    public String stamp(Instant at, ZoneId zone) {
        return moment(at.atZone(zone), SECOND);
    }

    private String moment(ZonedDateTime at, DateTimeFormatter clock) {
        return wording.text("date.moment", day(at.toLocalDate()), clock.format(at), zone(at));
    }

    public String time(Instant at, ZoneId zone) {
        return wording.text("date.time", MINUTE.format(at.atZone(zone)));
    }

    public String deadline(Instant at, ZoneId zone, boolean wholeDay) {
        var local = at.atZone(zone);
        if (wholeDay || local.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return wording.text("date.deadline.day", day(local.toLocalDate().minusDays(1)), zone(local));
        }
        return wording.text(
                "date.deadline", day(local.toLocalDate()), clock(local).format(local), zone(local));
    }

    /** Seconds are named where a program has set them, so that nobody believes it is over before it is. */
    private static DateTimeFormatter clock(ZonedDateTime at) {
        return at.equals(at.truncatedTo(ChronoUnit.MINUTES)) ? MINUTE : SECOND;
    }

    /** All that hold in a round on one line, each with what it holds for where there are several. */
    public String deadlines(RoundHead head) {
        ZoneId zone = ZoneId.of(head.timeZone());
        return head.deadlines().stream()
                .map(each -> head.deadlines().size() == 1
                        ? deadline(each.deadline(), zone, false)
                        : wording.text("deadline.text", text(each), deadline(each.deadline(), zone, false)))
                .collect(Collectors.joining("; "));
    }

    /** What a deadline holds for, where a round has several. */
    public String text(TextDeadline one) {
        if (one.document() == null) {
            return wording.text("deadline.rest");
        }
        return one.title() == null ? wording.text("deadline.unnamed") : one.title();
    }

    private String zone(ZonedDateTime at) {
        var key = "date.zone." + at.getZone().getId().toLowerCase(Locale.ROOT).replace('/', '.');
        if (!wording.has(key)) {
            return at.getZone().getDisplayName(TextStyle.FULL, locale);
        }
        var twice =
                at.getZone().getRules().getValidOffsets(at.toLocalDateTime()).size() > 1;
        if (!twice) {
            return wording.text(key);
        }
        var summer = at.getZone().getRules().isDaylightSavings(at.toInstant());
        return wording.text(key + (summer ? ".summer" : ".standard"));
    }

    public String duration(Duration duration) {
        var left = duration.isNegative() ? Duration.ZERO : duration;
        var days = left.toDays();
        var hours = left.toHoursPart();
        var minutes = left.toMinutesPart();
        if (days >= 3 || days > 0 && hours == 0) {
            return wording.text("duration.days", days);
        }
        if (days > 0) {
            return and(wording.text("duration.days", days), wording.text("duration.hours", hours));
        }
        if (hours > 0 && minutes > 0) {
            return and(wording.text("duration.hours", hours), wording.text("duration.minutes", minutes));
        }
        return hours > 0 ? wording.text("duration.hours", hours) : wording.text("duration.minutes", minutes);
    }

    private String and(String first, String second) {
        return wording.text("duration.and", first, second);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    public String size(long bytes) {
        var decimals = NumberFormat.getNumberInstance(locale);
        decimals.setMaximumFractionDigits(bytes < 1_000_000 ? 0 : 1);
        if (bytes < 1_000) {
            return wording.text("size.bytes", number(bytes));
        }
        return bytes < 1_000_000
                ? wording.text("size.kilobytes", decimals.format(bytes / 1e3))
                : wording.text("size.megabytes", decimals.format(bytes / 1e6));
    }
}
