package org.ordskifte.consultation.terms;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * The public holidays of Denmark, Sweden and Norway, and the days on which public offices there are closed though they
 * are none. Computed from the laws on public holidays; the Danish Store Bededag ended with 2023 (lov nr. 214 af
 * 06/03/2023).
 */
public enum Holidays {
    DK {
        @Override
        boolean isHoliday(LocalDate day, long fromEaster) {
            return isFixed(day, "01-01", "12-25", "12-26")
                    || Set.of(-3L, -2L, 0L, 1L, ASCENSION, WHITSUN, WHITSUN + 1).contains(fromEaster)
                    || fromEaster == PRAYER_DAY && day.getYear() < 2024;
        }

        @Override
        boolean isClosed(LocalDate day) {
            return isFixed(day, "06-05", "12-24", "12-31");
        }
    },
    SE {
        @Override
        boolean isHoliday(LocalDate day, long fromEaster) {
            return isFixed(day, "01-01", "01-06", "05-01", "06-06", "12-25", "12-26")
                    || Set.of(-2L, 0L, 1L, ASCENSION, WHITSUN).contains(fromEaster)
                    || day.equals(saturdayFrom(day, Month.JUNE, 20))
                    || day.equals(saturdayFrom(day, Month.OCTOBER, 31));
        }

        @Override
        boolean isClosed(LocalDate day) {
            return isFixed(day, "12-24", "12-31") || day.plusDays(1).equals(saturdayFrom(day, Month.JUNE, 20));
        }
    },
    NO {
        @Override
        boolean isHoliday(LocalDate day, long fromEaster) {
            return isFixed(day, "01-01", "05-01", "05-17", "12-25", "12-26")
                    || Set.of(-3L, -2L, 0L, 1L, ASCENSION, WHITSUN, WHITSUN + 1).contains(fromEaster);
        }

        @Override
        boolean isClosed(LocalDate day) {
            return isFixed(day, "12-24", "12-31");
        }
    },
    /** A country without a calendar here: only weekends are known. */
    NONE {
        @Override
        boolean isHoliday(LocalDate day, long fromEaster) {
            return false;
        }

        @Override
        boolean isClosed(LocalDate day) {
            return false;
        }
    };

    private static final long PRAYER_DAY = 26;
    private static final long ASCENSION = 39;
    private static final long WHITSUN = 49;

    abstract boolean isHoliday(LocalDate day, long fromEaster);

    abstract boolean isClosed(LocalDate day);

    /** @param country ISO 3166-1 alpha-2 */
    public static Holidays of(String country) {
        for (Holidays calendar : values()) {
            if (calendar.name().equals(country)) {
                return calendar;
            }
        }
        return NONE;
    }

    public boolean isHoliday(LocalDate day) {
        return isHoliday(day, day.toEpochDay() - easter(day.getYear()).toEpochDay());
    }

    /** @return null for a working day */
    public DayWarning warning(LocalDate day) {
        if (isHoliday(day)) {
            return DayWarning.HOLIDAY;
        }
        if (isClosed(day)) {
            return DayWarning.CLOSED_DAY;
        }
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 ? DayWarning.WEEKEND : null;
    }

    /** Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int skipped = century - century / 4 - (century - (century + 8) / 25 + 1) / 3;
        int h = (19 * a + skipped + 15) % 30;
        int l = (32 + 2 * (century % 4) + 2 * (rest / 4) - h - rest % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }

    private static boolean isFixed(LocalDate day, String... monthDays) {
        for (String each : monthDays) {
            if (MonthDay.from(day).equals(MonthDay.parse("--" + each))) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate saturdayFrom(LocalDate day, Month month, int first) {
        return LocalDate.of(day.getYear(), month, first).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }
}
