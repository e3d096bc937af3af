package org.ordskifte.web.page.office.round;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** A day and a time as they are typed; the round’s zone says what they mean. */
final class LocalMoment {

    private LocalMoment() {}

    /**
     * @param time null for the whole day
     * @param offset which of two hours of the same name is meant; null or empty where there is one
     * @return null without a day
     */
    static String text(LocalDate day, LocalTime time, String offset) {
        if (day == null) {
            return null;
        }
        String which = offset == null ? "" : offset;
        return time == null ? day.toString() : day + "T" + time + which;
    }

    /** The offsets between which must be chosen; none where the time says it all. */
    static List<String> offsets(LocalDate day, LocalTime time, ZoneId zone) {
        if (day == null || time == null) {
            return List.of();
        }
        List<ZoneOffset> valid = zone.getRules().getValidOffsets(day.atTime(time));
        return valid.size() < 2
                ? List.of()
                : valid.stream().map(ZoneOffset::getId).toList();
    }
}
