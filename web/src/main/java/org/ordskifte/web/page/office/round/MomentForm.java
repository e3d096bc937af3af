package org.ordskifte.web.page.office.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/** A day and a time as they are typed, in a zone. What was not touched stays exact to the second. */
public class MomentForm extends TypedMoment {

    private static final long serialVersionUID = 1L;

    private ZoneId zone;
    private Instant stored;
    private String seen;

    /** @param asDate the day, when a date alone was set */
    static MomentForm of(Instant at, LocalDate asDate, ZoneId zone) {
        MomentForm form = new MomentForm();
        form.zone = zone;
        if (asDate != null) {
            form.setDay(asDate);
        } else if (at != null) {
            ZonedDateTime local = at.atZone(zone);
            form.setDay(local.toLocalDate());
            form.setTime(local.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
            form.setOffset(
                    form.getOffsets().isEmpty() ? null : local.getOffset().getId());
            form.stored = at;
            form.seen = form.typed();
        }
        return form;
    }

    @Override
    String text() {
        return stored != null && Objects.equals(seen, typed()) ? stored.toString() : typed();
    }

    private String typed() {
        return LocalMoment.text(getDay(), getTime(), getOffsets().isEmpty() ? null : getOffset());
    }

    /** Those between which must be chosen, because the hour occurs twice. */
    public List<String> getOffsets() {
        return LocalMoment.offsets(getDay(), getTime(), zone);
    }
}
