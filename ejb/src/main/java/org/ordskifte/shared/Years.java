package org.ordskifte.shared;

import java.time.DateTimeException;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;

/** The years that the contract can write: four digits. The machine counts on to a thousand million, the database does not. */
public final class Years {

    private static final int LAST = 9999;

    private Years() {}

    /** @throws DateTimeException for a time in a year of more digits, or before the year 0 */
    public static <T extends Temporal> T check(T time) {
        int year = time.get(ChronoField.YEAR);
        if (year < 0 || year > LAST) {
            throw new DateTimeException("no year of four digits: " + year);
        }
        return time;
    }
}
