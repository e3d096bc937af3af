package org.ordskifte.config.demo;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dates of one round, counted from one day, and the places in its letters that hold them:
 * {@code {{deadline:d. MMMM yyyy}}} with {@code opens}, {@code prepared}, {@code deadline} or {@code meeting} and a
 * pattern of {@link DateTimeFormatter}, and {@code {{season}}}, the season in which the matter is decided.
 */
final class RoundDates {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)(?::([^}]+))?}}");
    private static final Set<String> BEHIND = Set.of("opens", "prepared");
    private static final int DAYS_TO_DECISION = 120;
    private static final int DAYS_OF_PREPARATION = 4;

    private final Authority authority;
    private final Round round;
    private final LocalDate today;

    RoundDates(Authority authority, Round round, LocalDate today) {
        this.authority = authority;
        this.round = round;
        this.today = today;
    }

    ZonedDateTime opens() {
        return round.opens().atWork(today, authority.zone());
    }

    /** An open round ends on the very day; one that has ended did so on a working day. */
    ZonedDateTime deadline() {
        return round.deadline().days() > 0
                ? round.deadline().exactly(today, authority.zone())
                : round.deadline().atWork(today, authority.zone());
    }

    ZonedDateTime at(Moment moment) {
        return moment.atWork(today, authority.zone());
    }

    Optional<LocalDate> date(Round.Station station) {
        return Optional.ofNullable(station.days()).map(days -> Moment.workday(today, days));
    }

    Optional<String> words(Round.Station station) {
        return Optional.ofNullable(station.when()).map(this::fill);
    }

    /** The text with every date in its place, in the authority's language. */
    String fill(String text) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), place.group(2))));
    }

    /** A text that was filled with former dates, its deadline and what follows put right for these. */
    String correctAhead(String filled, String source, RoundDates former) {
        Matcher place = PLACE.matcher(source);
        String corrected = filled;
        while (place.find()) {
            if (BEHIND.contains(place.group(1))) {
                continue;
            }
            corrected = corrected.replace(
                    former.value(place.group(1), place.group(2)), value(place.group(1), place.group(2)));
        }
        return corrected;
    }

    private String value(String name, String pattern) {
        if (name.equals("season")) {
            return season(deadline().toLocalDate().plusDays(DAYS_TO_DECISION));
        }
        ZonedDateTime moment =
                switch (name) {
                    case "opens" -> opens();
                    case "prepared" -> opens().minusDays(DAYS_OF_PREPARATION);
                    case "deadline" -> deadline();
                    case "meeting" -> meeting();
                    default -> throw new IllegalArgumentException("a letter asks for the unknown date " + name);
                };
        return DateTimeFormatter.ofPattern(pattern, authority.locale()).format(moment);
    }

    private ZonedDateTime meeting() {
        return round.stations().stream()
                .map(Round.Station::days)
                .filter(Objects::nonNull)
                .findFirst()
                .map(days -> new Moment(days, "09:00").atWork(today, authority.zone()))
                .orElseThrow(() -> new IllegalArgumentException(round.slug() + " has no dated station"));
    }

    private String season(LocalDate date) {
        int quarter = date.getMonthValue() % 12 / 3;
        String[] names = authority.locale().equals(Locale.forLanguageTag("sv"))
                ? new String[] {"vintern", "våren", "sommaren", "hösten"}
                : authority.locale().equals(Locale.forLanguageTag("da"))
                        ? new String[] {"vinteren", "foråret", "sommeren", "efteråret"}
                        : new String[] {"vinteren", "våren", "sommeren", "høsten"};
        return names[quarter] + " " + date.getYear();
    }
}
