package org.ordskifte.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.ordskifte.consultation.RoundHead;
import org.ordskifte.consultation.TextDeadline;

/** Dates, instants, deadlines and numbers in words, in the language being read: {@code #{dates.moment(at, zone)}}. */
@Named("dates")
@RequestScoped
public class Dates {

    private DateWords words;

    protected Dates() {}

    @Inject
    public Dates(Language language) {
        this.words = new DateWords(language.getTongue());
    }

    /** "8. januar 2027" */
    public String date(LocalDate date) {
        return words.date(date);
    }

    /** "fredag den 8. januar 2027" */
    public String day(LocalDate date) {
        return words.day(date);
    }

    /** "fredag den 8. januar 2027" of an instant, in a zone such as Europe/Copenhagen. */
    public String dayOf(Instant at, String zone) {
        return words.day(LocalDate.ofInstant(at, ZoneId.of(zone)));
    }

    /** "fredag den 8. januar 2027 kl. 12.00 (dansk tid)" */
    public String moment(Instant at, String zone) {
        return words.moment(at, ZoneId.of(zone));
    }

    /** To the second, as receipts say it: "fredag den 8. januar 2027 kl. 11.58.07 (dansk tid)" */
    public String stamp(Instant at, String zone) {
        return words.stamp(at, ZoneId.of(zone));
    }

    /** "kl. 14.02" */
    public String time(Instant at, String zone) {
        return words.time(at, ZoneId.of(zone));
    }

    /**
     * "fredag den 8. januar 2027 før kl. 12.00 (dansk tid)", or, for a deadline given as a date,
     * "til og med fredag den 8. januar 2027 (kl. 24.00, dansk tid)".
     *
     * @param at the first instant that is too late
     * @param wholeDay whether a date alone was set
     */
    public String deadline(Instant at, String zone, boolean wholeDay) {
        return words.deadline(at, ZoneId.of(zone), wholeDay);
    }

    /** All that hold in a round on one line: "Kodeks: fredag den 8. januar … ; De øvrige tekster: …" */
    public String deadlines(RoundHead head) {
        return words.deadlines(head);
    }

    /** What one of a round’s deadlines holds for. */
    public String text(TextDeadline one) {
        return words.text(one);
    }

    /** For {@code <time datetime>}: the instant with its offset, to the second. */
    public String iso(Instant at, String zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                OffsetDateTime.ofInstant(at.truncatedTo(ChronoUnit.SECONDS), ZoneId.of(zone)));
    }

    /** "13 dage", "2 dage og 4 timer", "45 minutter"; what has passed counts as nothing left. */
    public String between(Instant from, Instant to) {
        return words.duration(Duration.between(from, to));
    }

    /** Whole numbers grouped as the language does. */
    public String number(long number) {
        return words.number(number);
    }

    /** "820 kB", "1,4 MB" */
    public String size(long bytes) {
        return words.size(bytes);
    }
}
