package org.ordskifte.web.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A calendar of deadlines (RFC 5545): times in UTC, lines folded at 75 octets. */
record Calendar(String name, String language, List<Event> events) {

    static final String TYPE = "text/calendar;charset=UTF-8";

    private static final int LINE = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /**
     * @param uid lasting
     * @param sequence grows whenever the event changes
     * @param stamp when it was announced
     */
    record Event(
            String uid,
            long sequence,
            Instant stamp,
            Instant at,
            String summary,
            String description,
            String url,
            boolean cancelled) {}

    byte[] bytes() {
        StringBuilder out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Ordskifte//" + language.toUpperCase(Locale.ROOT));
        line(out, "CALSCALE:GREGORIAN");
        line(out, "NAME:" + text(name));
        line(out, "X-WR-CALNAME:" + text(name));
        events.forEach(event -> write(out, event));
        line(out, "END:VCALENDAR");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A moment has no end: an end that is not later than the start is none (RFC 5545, 3.8.2.2). */
    private static void write(StringBuilder out, Event event) {
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + event.uid());
        line(out, "SEQUENCE:" + event.sequence());
        line(out, "DTSTAMP:" + UTC.format(event.stamp()));
        line(out, "DTSTART:" + UTC.format(event.at()));
        line(out, "SUMMARY:" + text(event.summary()));
        line(out, "DESCRIPTION:" + text(event.description()));
        line(out, "URL:" + event.url());
        line(out, "STATUS:" + (event.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line(out, "TRANSP:TRANSPARENT");
        line(out, "END:VEVENT");
    }

    static String text(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Writes a content line; what is longer than 75 octets goes on after a blank, never inside a character. */
    static void line(StringBuilder out, String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            int point = content.codePointAt(i);
            int size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            if (octets + size > LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(point);
            octets += size;
            i += Character.charCount(point);
        }
        out.append("\r\n");
    }
}
