package org.ordskifte.intake.split;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates and times of day as the Nordic languages print them. */
final class Dates {

    private static final List<List<String>> MONTHS = List.of(
            List.of("januar", "januari", "january", "jan."),
            List.of("februar", "februari", "february", "feb."),
            List.of("marts", "mars", "march"),
            List.of("april", "apr."),
            List.of("maj", "mai", "may"),
            List.of("juni", "june"),
            List.of("juli", "july"),
            List.of("august", "augusti", "aug."),
            List.of("september", "sep.", "sept."),
            List.of("oktober", "october", "okt."),
            List.of("november", "nov."),
            List.of("december", "desember", "dec.", "des."));
    private static final Pattern DATE = Pattern.compile("(?<![\\d.-])(?:"
            + "(?<d1>\\d{1,2})\\.?[ \\u00A0](?<m1>\\p{L}{3,9}\\.?)[ \\u00A0](?<y1>\\d{4})"
            + "|(?<d2>\\d{1,2})[./-](?<m2>\\d{1,2})[./ -](?<y2>\\d{4})"
            + "|(?<y3>\\d{4})-(?<m3>\\d{2})-(?<d3>\\d{2}))(?![\\d-])");
    private static final Pattern TIME =
            Pattern.compile("(?i)\\b(?:kl\\.?|klokken|klokka|klockan)[ \\u00A0]*(\\d{1,2})(?:[.:](\\d{2}))?");

    private Dates() {}

    record Found(LocalDate date, int start, int end) {}

    static Optional<Found> find(String text) {
        Matcher match = DATE.matcher(text);
        while (match.find()) {
            Optional<LocalDate> date = date(match);
            if (date.isPresent()) {
                return date.map(value -> new Found(value, match.start(), match.end()));
            }
        }
        return Optional.empty();
    }

    static Optional<LocalTime> time(String text) {
        Matcher match = TIME.matcher(text);
        if (!match.find()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(match.group(1));
        int minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        return hour <= 23 && minute <= 59 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher match) {
        try {
            if (match.group("d1") != null) {
                int month = month(match.group("m1"));
                return month == 0 ? Optional.empty() : Optional.of(of(match.group("y1"), month, match.group("d1")));
            }
            String number = match.group("d2") != null ? "2" : "3";
            int month = Integer.parseInt(match.group("m" + number));
            return Optional.of(of(match.group("y" + number), month, match.group("d" + number)));
        } catch (DateTimeException e) {
            return Optional.empty(); // digits that are no day of the calendar are no date
        }
    }

    private static LocalDate of(String year, int month, String day) {
        return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    }

    private static int month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).contains(lower)) {
                return i + 1;
            }
        }
        return 0;
    }
}
