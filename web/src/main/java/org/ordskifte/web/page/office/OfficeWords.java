package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ordskifte.document.VersionView.Standing;
import org.ordskifte.web.text.Dates;
import org.ordskifte.web.text.Language;
import org.ordskifte.web.text.Wording;

/** The words for what is stored as a code. */
@Named("words")
@RequestScoped
public class OfficeWords {

    @Inject
    Language language;

    @Inject
    Dates dates;

    /** {@code office.SUBJECT.value-in-lower-case}; empty for nothing, the code itself where there is no word. */
    public String of(String subject, Object code) {
        if (code == null) {
            return "";
        }
        String key = "office." + subject + "." + code(code);
        Wording wording = language.getWording();
        return wording.has(key) ? wording.text(key) : name(code);
    }

    /** As keys write it: in lower case, with hyphens. */
    public String code(Object code) {
        return name(code)
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    private static String name(Object code) {
        return code instanceof Enum<?> known ? known.name() : code.toString();
    }

    /** Who may see how single people stand, in the middle of a sentence. */
    public String watchers(Collection<?> watchers) {
        return watchers.stream().map(one -> of("watcher", one)).collect(Collectors.joining(", "));
    }

    /** The sign beside the word for how a version stands. */
    public String sign(Standing standing) {
        return switch (standing) {
            case IN_FORCE -> "good";
            case NOT_YET_IN_FORCE, IN_CONSULTATION -> "open";
            case DRAFT -> "warning";
            case WITHDRAWN -> "bad";
            case SUPERSEDED, EXPIRED, REPEALED -> "quiet";
        };
    }

    /** A fact's value as it is read: a date in words, a list with commas, a station with its time. */
    public String value(Object value) {
        if (value instanceof Collection<?> all) {
            return all.stream().map(this::value).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> station) {
            Object when = station.get("date") == null ? station.get("when") : station.get("date");
            return value(station.get("name")) + (when == null ? "" : " (" + value(when) + ")");
        }
        String text = value == null ? "" : value.toString();
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? date(text) : text;
    }

    private String date(String text) {
        try {
            return dates.date(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return text;
        }
    }

    /** "as printed in the source, line 4"; null where nothing was found. */
    public String origin(Object origin, Integer line) {
        if (origin == null) {
            return null;
        }
        Wording wording = language.getWording();
        boolean printed = origin.toString().equals("PRINTED") && line != null;
        return printed ? wording.text("fact.origin.printed", line) : of("origin", origin);
    }

    /** "from 1 January 2026, until further notice" */
    public String period(LocalDate from, LocalDate to) {
        Wording wording = language.getWording();
        return to == null
                ? wording.text("office.period.open", dates.date(from))
                : wording.text("office.period.closed", dates.date(from), dates.date(to));
    }
}
