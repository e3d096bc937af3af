package org.ordskifte.export.word;

import java.util.regex.Pattern;
import org.ordskifte.export.Edition;
import org.ordskifte.export.XmlPen;

/**
 * The marks of tracked changes. Each has a number of its own; all were made by the authority on the day on which the
 * later version was adopted, so that the same comparison gives the same bytes on every day.
 */
final class Marks {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** Where nobody says when the version was adopted: programs for texts ask for a date. */
    private static final String SOME_DAY = "2000-01-01";

    private final XmlPen xml;
    private final String author;
    private final String date;
    private int given;

    Marks(XmlPen xml, String author, Edition edition) {
        this.xml = xml;
        this.author = author;
        String adopted = String.valueOf(edition.facts().get("adoptedOn"));
        this.date = (DAY.matcher(adopted).matches() ? adopted : SOME_DAY) + "T00:00:00Z";
    }

    String author() {
        return author;
    }

    String number() {
        return String.valueOf(1000 + given++);
    }

    /** Around words. */
    void open(String mark) {
        xml.open(mark, "w:id", number(), "w:author", author, "w:date", date);
    }

    /** On the end of a paragraph or on a row. */
    void set(String mark) {
        xml.empty(mark, "w:id", number(), "w:author", author, "w:date", date);
    }

    void begin(String range, String number, String name) {
        xml.empty(range + "Start", "w:id", number, "w:author", author, "w:date", date, "w:name", name);
    }
}
