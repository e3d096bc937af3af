package org.ordskifte.web.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordskifte.shared.Years;

/** A day as somebody types it: {@code 2027-01-08}, or the day first as {@code 8.1.2027}, {@code 8/1 2027} or {@code 8 1 2027}. */
public final class TypedDay {

    private static final Pattern YEAR_FIRST = Pattern.compile("(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<d>\\d{1,2})(?:[./-]\\s?|\\s)(?<m>\\d{1,2})(?:[./-]\\s?|\\s)(?<y>\\d{4})");

    private TypedDay() {}

    /** Empty for what is no day of the calendar. */
    public static Optional<LocalDate> of(String typed) {
        for (Pattern way : new Pattern[] {YEAR_FIRST, DAY_FIRST}) {
            Matcher said = way.matcher(typed.strip());
            if (said.matches()) {
                return day(said);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher said) {
        try {
            return Optional.of(Years.check(LocalDate.of(number(said, "y"), number(said, "m"), number(said, "d"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher said, String part) {
        return Integer.parseInt(said.group(part));
    }
}
