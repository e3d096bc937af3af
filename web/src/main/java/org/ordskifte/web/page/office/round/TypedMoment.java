package org.ordskifte.web.page.office.round;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** A day, a time and, where an hour of that name occurs twice, which of the two: as they are typed. */
public class TypedMoment implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate day;
    private LocalTime time;
    private String offset;

    /** @return null without a day */
    String text() {
        return LocalMoment.text(day, time, offset);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public String getOffset() {
        return offset;
    }

    public void setOffset(String offset) {
        this.offset = offset;
    }
}
