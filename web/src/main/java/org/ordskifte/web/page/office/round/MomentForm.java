package org.ordskifte.web.page.office.round;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/** A day and a time as they are typed, in a zone. What was not touched stays exact to the second. */
public class MomentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ZoneId zone;
    private Instant stored;
    private String seen;
    private LocalDate day;
    private LocalTime time;
    private String offset;

    /** @param asDate the day, when a date alone was set */
    static MomentForm of(Instant at, LocalDate asDate, ZoneId zone) {
        MomentForm form = new MomentForm();
        form.zone = zone;
        if (asDate != null) {
            form.day = asDate;
        } else if (at != null) {
            ZonedDateTime local = at.atZone(zone);
            form.day = local.toLocalDate();
            form.time = local.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
            form.offset = form.getOffsets().isEmpty() ? null : local.getOffset().getId();
            form.stored = at;
            form.seen = form.typed();
        }
        return form;
    }

    /** @return null without a day */
    String text() {
        return stored != null && Objects.equals(seen, typed()) ? stored.toString() : typed();
    }

    private String typed() {
        return LocalMoment.text(day, time, getOffsets().isEmpty() ? null : offset);
    }

    /** Those between which must be chosen, because the hour occurs twice. */
    public List<String> getOffsets() {
        return LocalMoment.offsets(day, time, zone);
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
