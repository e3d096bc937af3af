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
import java.util.regex.Pattern;
import org.ordskifte.intake.flow.Notes;

/**
 * Reads the pages; takes away the notes at their feet. Notes are set smaller than the text, are the last thing in their column or
 * below both, count on from one another, and each has its mark in a line of the same page: where one of that is missing, all of it
 * stays text.
 */
final class FootNotes {

    private static final float SMALLER = 0.93f;
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
        List<Columns.Band> bands = Columns.bands(rows);
        int[] feet = feet(bands);
        FootReading reading = new FootReading(hyphens);
        List<List<List<Segment>>> texts = new ArrayList<>();
        List<List<List<Segment>>> rests = new ArrayList<>();
        Set<String> marks = new HashSet<>();
        for (int i = 0; i < feet.length; i++) {
            List<List<Segment>> all = bands.get(i).rows();
            List<List<Segment>> text = new ArrayList<>(all.subList(0, feet[i]));
            List<List<Segment>> rest = new ArrayList<>();
            reading.read(all.subList(feet[i], all.size()), text, rest);
            text.forEach(row -> row.forEach(each -> marks(each, marks)));
            texts.add(text);
            rests.add(rest);
        }
        Map<String, String> notes = reading.notes();
        if (notes.isEmpty() || !marks.containsAll(notes.keySet())) {
            pages.add(rows);
            return;
        }
        String prefix = pages.size() + 1 + "/";
        notes.forEach((mark, text) -> this.texts.put(prefix + mark, Notes.printed(text)));
        List<List<Segment>> left = new ArrayList<>();
        for (int i = 0; i < feet.length; i++) {
            texts.get(i)
                    .forEach(row -> left.add(row.stream()
                            .map(each -> each.saying(keyed(each.text(), notes, prefix)))
                            .toList()));
            left.addAll(rests.get(i));
        }
        pages.add(left);
    }

    /** Where in each band the small print begins below which no text stands. */
    private int[] feet(List<Columns.Band> bands) {
        int[] feet = new int[bands.size()];
        boolean left = true;
        boolean right = true;
        for (int i = feet.length - 1; i >= 0; i--) {
            Columns.Band band = bands.get(i);
            feet[i] = band.rows().size();
            if ((left || !band.left()) && (right || !band.right())) {
                while (feet[i] > 0 && isSmall(band.rows().get(feet[i] - 1))) {
                    feet[i]--;
                }
            }
            left &= feet[i] == 0 || !band.left();
            right &= feet[i] == 0 || !band.right();
        }
        return feet;
    }

    private boolean isSmall(List<Segment> row) {
        return row.stream().allMatch(each -> each.size() <= SMALLER * body);
    }

    /** The mark as it is counted: a raised figure of its own is the same as a small one. */
    static String mark(String printed) {
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
}
