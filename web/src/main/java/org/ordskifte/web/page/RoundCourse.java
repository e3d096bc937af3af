package org.ordskifte.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.ordskifte.consultation.RoundHead;
import org.ordskifte.consultation.RoundView;
import org.ordskifte.consultation.RoundView.StationView;
import org.ordskifte.consultation.TextDeadline;
import org.ordskifte.consultation.terms.Phase;
import org.ordskifte.web.text.DateWords;
import org.ordskifte.web.text.Wording;

/** The course of a round as a dated list: opening, deadline, the stations in their order, the end. */
class RoundCourse {

    private final Wording wording;
    private final DateWords dates;
    private final RoundView round;
    private final ZoneId zone;

    RoundCourse(Wording wording, RoundView round) {
        this.wording = wording;
        this.dates = new DateWords(wording.tongue());
        this.round = round;
        this.zone = ZoneId.of(round.head().timeZone());
    }

    List<CourseLine> lines() {
        RoundHead head = round.head();
        boolean open = head.phase() == Phase.OPEN;
        boolean over = !open && head.phase() != Phase.SCHEDULED && head.phase() != Phase.DRAFT;
        List<CourseLine> lines = new ArrayList<>();
        lines.add(new CourseLine(
                iso(head.opensAt()),
                dates.moment(head.opensAt(), zone),
                wording.text("consultation.course.opens"),
                open || over,
                null));
        head.deadlines().forEach(each -> lines.add(line(each, over)));
        round.stations().forEach(station -> lines.add(line(station)));
        if (round.matter().concludedAt() != null) {
            Instant at = round.matter().concludedAt();
            lines.add(new CourseLine(
                    iso(at),
                    dates.day(LocalDate.ofInstant(at, zone)),
                    wording.text("consultation.course.concluded"),
                    true,
                    null));
        }
        return lines;
    }

    private CourseLine line(TextDeadline each, boolean over) {
        boolean several = round.head().deadlines().size() > 1;
        return new CourseLine(
                iso(each.deadline()),
                dates.deadline(each.deadline(), zone, false),
                several
                        ? wording.text("consultation.course.deadline.text", dates.text(each))
                        : wording.text("consultation.course.deadline"),
                over || each.over(),
                null);
    }

    private CourseLine line(StationView station) {
        String when = station.date() != null
                ? dates.day(station.date())
                : station.when() != null ? station.when() : wording.text("consultation.course.undated");
        String datetime = station.date() == null ? null : station.date().toString();
        return new CourseLine(datetime, when, station.name(), isPast(station), station.outcome());
    }

    private boolean isPast(StationView station) {
        return station.outcome() != null || round.matter().concludedAt() != null;
    }

    private String iso(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
}
