package org.ordskifte.config.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A local time on a day counted from the day of loading; the past has negative days. */
record Moment(int days, String at) {

    /** Exactly that many days away, whatever weekday it is: for deadlines, which are never moved silently. */
    ZonedDateTime exactly(LocalDate today, ZoneId zone) {
        return today.plusDays(days).atTime(LocalTime.parse(at)).atZone(zone);
    }

    /** The same, but from a free day to the working day before, for what people did, or after, for what they will do. */
    ZonedDateTime atWork(LocalDate today, ZoneId zone) {
        return workday(today, days).atTime(LocalTime.parse(at)).atZone(zone);
    }

    static LocalDate workday(LocalDate today, int days) {
        LocalDate day = today.plusDays(days);
        while (isFree(day)) {
            day = days < 0 ? day.minusDays(1) : day.plusDays(1);
        }
        return day;
    }

    /** Weekends, and the days from Christmas Eve to New Year's Day, on which no committee meets. */
    private static boolean isFree(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || day.getMonthValue() == 12 && day.getDayOfMonth() >= 24
                || day.getDayOfYear() == 1;
    }
}
