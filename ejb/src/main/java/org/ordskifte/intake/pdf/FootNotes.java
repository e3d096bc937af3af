package org.ordskifte.intake.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ordskifte.intake.flow.Notes;

/**
 * Reads the pages; takes away the notes at their feet. Notes are set smaller than the text, are the last thing on the page, count on
 * from one another, and each has its mark above a line of the same page: where one of that is missing, all of it stays text.
 */
final class FootNotes {

    private static final float SMALLER = 0.93f;
    private static final float SAME_NOTE = 1.7f;
    private static final Pattern RAISED = Pattern.compile("^\u0001([^\u0001\u0002]{1,3})\u0002[.)]?\\s*(\\S.*)$");
    private static final Pattern PLAIN = Pattern.compile("^(\\d{1,3}|\\*{1,3}|[†‡])[.)]?\\s+(\\S.*)$");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");
    private static final Pattern UNIT = Pattern.compile("(?:^|.*[^\\p{L}])(?:[cdkm]?m|ha)$");

    private static final int LONGEST_UNIT = 4;

    private final Hyphens hyphens;
    private final float body;
    private final List<List<List<Segment>>> pages = new ArrayList<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    private FootNotes(List<List<List<Segment>>> pages, Hyphens hyphens) {
        this.hyphens = hyphens;
        this.body = body(pages);
    }

    /**
     * The pages without them.
     *
     * @param texts of the notes, by the keys of their marks
     */
    record Taken(List<List<List<Segment>>> pages, Map<String, String> texts) {}

    static Taken take(List<List<List<Segment>>> pages, Hyphens hyphens) {
        FootNotes stage = new FootNotes(pages, hyphens);
        pages.forEach(stage::page);
        return new Taken(stage.pages, stage.texts);
    }

    /** The size in which most letters are set. */
    private static float body(List<List<List<Segment>>> pages) {
        Map<Integer, Integer> letters = new TreeMap<>();
        pages.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .forEach(each ->
                        letters.merge(Math.round(each.size() * 2), each.text().length(), Integer::sum));
        return letters.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(0)
                / 2f;
    }

    private void page(List<List<Segment>> rows) {
        int foot = rows.size();
        while (foot > 0 && rows.get(foot - 1).stream().allMatch(each -> each.size() <= SMALLER * body)) {
            foot--;
        }
        while (foot < rows.size() && noteOf(rows.get(foot)) == null) {
            foot++;
        }
        Map<String, String> notes = new LinkedHashMap<>();
        int end = read(rows, foot, notes);
        Set<String> marks = new HashSet<>();
        rows.subList(0, foot).forEach(row -> row.forEach(each -> marks(each, marks)));
        if (notes.isEmpty() || !marks.containsAll(notes.keySet())) {
            pages.add(rows);
            return;
        }
        String prefix = pages.size() + 1 + "/";
        notes.forEach((mark, text) -> texts.put(prefix + mark, Notes.printed(text)));
        List<List<Segment>> rest = new ArrayList<>();
        rows.subList(0, foot)
                .forEach(row -> rest.add(row.stream()
                        .map(each -> each.saying(keyed(each.text(), notes, prefix)))
                        .toList()));
        rest.addAll(rows.subList(end, rows.size()));
        pages.add(rest);
    }

    /** @return where the notes end */
    private int read(List<List<Segment>> rows, int foot, Map<String, String> notes) {
        String last = null;
        boolean raised = false;
        int at = foot;
        for (; at < rows.size(); at++) {
            Matcher note = noteOf(rows.get(at));
            boolean up = note != null && note.pattern() == RAISED;
            if (note != null && (last == null || up == raised && follows(last, mark(note.group(1))))) {
                raised = up;
                last = mark(note.group(1));
                notes.put(last, note.group(2));
            } else if (last != null && goesOn(rows.get(at - 1), rows.get(at))) {
                notes.put(last, hyphens.join(notes.get(last), words(rows.get(at))));
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean goesOn(List<Segment> above, List<Segment> row) {
        Segment before = above.get(0);
        Segment here = row.get(0);
        return Math.abs(before.size() - here.size()) < RowMeasures.SAME_SIZE
                && here.y() - before.y() < SAME_NOTE * here.size();
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

    private static boolean follows(String last, String mark) {
        boolean numbers = NUMBER.matcher(last).matches() && NUMBER.matcher(mark).matches();
        return numbers
                ? Integer.parseInt(mark) == Integer.parseInt(last) + 1
                : !Character.isDigit(last.charAt(0)) && !Character.isDigit(mark.charAt(0)) && !mark.equals(last);
    }

    /** The mark as it is counted: a raised figure of its own is the same as a small one. */
    private static String mark(String printed) {
        return Normalizer.normalize(printed, Normalizer.Form.NFKC);
    }

    private static void marks(Segment segment, Set<String> marks) {
        Notes.marks(segment.text(), mark -> {
            if (!isExponent(segment.text(), mark)) {
                marks.add(mark(mark.group(1)));
            }
            return "";
        });
    }

    private static String keyed(String text, Map<String, String> notes, String prefix) {
        return Notes.marks(text, found -> {
            String mark = mark(found.group(1));
            return notes.containsKey(mark) && !isExponent(text, found) ? Notes.mark(prefix + mark) : found.group();
        });
    }

    /** 20 m² has no note. */
    private static boolean isExponent(String text, MatchResult mark) {
        return UNIT.matcher(text.substring(Math.max(0, mark.start() - LONGEST_UNIT), mark.start()))
                .matches();
    }

    private static String words(List<Segment> row) {
        return row.stream().map(Segment::text).collect(Collectors.joining(" "));
    }
}
