package org.ordskifte.intake.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the small print at the feet of one page, column after column; notes count on from one to the next. */
final class FootReading {

    private static final float SAME_NOTE = 1.7f;
    private static final Pattern RAISED = Pattern.compile("^\u0001([^\u0001\u0002]{1,3})\u0002([.)]?)\\s*(\\S.*)$");
    private static final Pattern PLAIN = Pattern.compile("^(\\d{1,3}|\\*{1,3}|[†‡])([.)]?)\\s+(\\S.*)$");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");
    private static final Pattern ENDED = Pattern.compile("(?s).*[.!?…][»”\"')\\]]*");

    private final Hyphens hyphens;
    private final Map<String, String> notes = new LinkedHashMap<>();
    private String last;
    private String form;
    private List<Segment> above;

    FootReading(Hyphens hyphens) {
        this.hyphens = hyphens;
    }

    /** What was found so far, by what the marks say. */
    Map<String, String> notes() {
        return notes;
    }

    /**
     * @param foot small print that ends a column
     * @param text takes what stands ahead of the first note of the page
     * @param rest takes what else is no note
     */
    void read(List<List<Segment>> foot, List<List<Segment>> text, List<List<Segment>> rest) {
        boolean begun = false;
        boolean ended = false;
        for (List<Segment> row : foot) {
            Matcher note = ended ? null : noteOf(row);
            String mark = note == null ? null : FootNotes.mark(note.group(1));
            if (note != null && (last == null || form(note).equals(form) && follows(last, mark))) {
                form = form(note);
                last = mark;
                notes.put(last, note.group(3));
            } else if (last != null && !ended && goesOn(row)) {
                notes.put(last, hyphens.join(notes.get(last), words(row)));
            } else {
                (last == null ? text : rest).add(row);
                ended = begun;
                continue;
            }
            begun = true;
            above = row;
        }
    }

    /** A note goes on in the next column only in the midst of a sentence or a word. */
    private boolean goesOn(List<Segment> row) {
        Segment before = above.get(0);
        Segment here = row.get(0);
        float gap = here.y() - before.y();
        boolean below = gap > 0 && here.x() < before.end() && before.x() < here.end();
        boolean same = Math.abs(before.size() - here.size()) < RowMeasures.SAME_SIZE;
        boolean open = Character.isLowerCase(here.text().charAt(0))
                && !ENDED.matcher(notes.get(last)).matches();
        return same && (below ? gap < SAME_NOTE * here.size() : open);
    }

    private static Matcher noteOf(List<Segment> row) {
        String words = words(row);
        for (Pattern form : List.of(RAISED, PLAIN)) {
            Matcher note = form.matcher(words);
            if (note.matches()) {
                return note;
            }
        }
        return null;
    }

    /** A line that begins with a date is no note where the notes have no stop behind their numbers. */
    private static String form(Matcher note) {
        return note.pattern() + note.group(2);
    }

    private static boolean follows(String last, String mark) {
        boolean numbers = NUMBER.matcher(last).matches() && NUMBER.matcher(mark).matches();
        return numbers
                ? Integer.parseInt(mark) == Integer.parseInt(last) + 1
                : !Character.isDigit(last.charAt(0)) && !Character.isDigit(mark.charAt(0)) && !mark.equals(last);
    }

    private static String words(List<Segment> row) {
        return row.stream().map(Segment::text).collect(Collectors.joining(" "));
    }
}
