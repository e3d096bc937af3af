package org.ordskifte.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ordskifte.intake.flow.Notes;

/**
 * Reads the signs of a page; writes rows of segments from top to bottom. A wide gap parts segments, a narrow one words. Small signs
 * above the line may be the marks of notes.
 */
final class Rows {

    private static final float SAME_LINE = 0.42f;
    private static final float WORD_GAP = 0.17f;
    private static final float WIDE_GAP = 1.6f;
    private static final float SMALLER = 0.85f;
    private static final float RAISED = 0.12f;
    private static final float LEVEL = 0.5f;
    private static final Pattern MARK = Pattern.compile("[0-9*†‡]{1,3}");
    private static final String RAISED_DIGITS = "¹²³⁰⁴⁵⁶⁷⁸⁹";
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?:§ ?\\d+(?: ?[a-z])?|\\(?\\d{1,3}(?:\\.\\d{1,3})*|\\(?[a-zæøå]|[ivx]{1,5}|stk\\. ?\\d+|kapitel \\d+|kapittel \\d+)[.):]?|[•·▪◦‣–—o*\\-\uF0B7\uF0A7\uF02D]");

    private Rows() {}

    /** Signs of about one height. */
    private record Line(List<Glyph> glyphs, float y, float size) {

        List<Segment> row() {
            return Rows.row(glyphs, mark(y, size));
        }

        boolean isLevelWith(Line other) {
            return Math.abs(y - other.y) <= LEVEL && Math.abs(size - other.size) < RowMeasures.SAME_SIZE;
        }

        Line and(Line beside) {
            List<Glyph> both = new ArrayList<>(glyphs);
            both.addAll(beside.glyphs);
            return new Line(both, y, size);
        }
    }

    static List<List<Segment>> of(List<Glyph> glyphs) {
        return lines(glyphs).stream().map(Line::row).toList();
    }

    /**
     * The rows of a whole page. Lines of two columns are one row only where they stand level: small print in the one does not make
     * its figures the marks of the other.
     */
    static List<List<Segment>> ofPage(List<Glyph> glyphs) {
        List<List<Segment>> rows = of(glyphs);
        return Columns.gutter(rows).map(gutter -> apart(glyphs, gutter)).orElse(rows);
    }

    private static List<List<Segment>> apart(List<Glyph> glyphs, float gutter) {
        List<Line> all = new ArrayList<>();
        List<Glyph> left = new ArrayList<>();
        List<Glyph> right = new ArrayList<>();
        for (Line line : lines(glyphs)) {
            List<Segment> row = line.row();
            double edge = row.stream()
                    .filter(each -> Columns.isLeft(each, gutter))
                    .mapToDouble(Segment::end)
                    .max()
                    .orElse(0);
            if (Columns.goesAcross(row, gutter)) {
                all.add(line);
            } else {
                line.glyphs().forEach(glyph -> (glyph.x() < edge ? left : right).add(glyph));
            }
        }
        List<Line> besides = lines(right);
        for (Line line : lines(left)) {
            Line beside = besides.stream().filter(line::isLevelWith).findFirst().orElse(null);
            besides.remove(beside);
            all.add(beside == null ? line : line.and(beside));
        }
        all.addAll(besides);
        all.sort(Comparator.comparingDouble(Line::y));
        return all.stream().map(Line::row).toList();
    }

    private static List<Line> lines(List<Glyph> glyphs) {
        List<Glyph> sorted = glyphs.stream()
                .filter(glyph -> !glyph.isBlank())
                .sorted(Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x))
                .toList();
        List<Line> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        float y = 0;
        float size = 0;
        for (Glyph glyph : sorted) {
            if (!line.isEmpty() && glyph.y() - y > SAME_LINE * Math.max(size, glyph.size())) {
                lines.add(new Line(line, y, size));
                line = new ArrayList<>();
                size = 0;
            }
            if (line.isEmpty() || glyph.size() >= size) {
                y = glyph.y();
            }
            size = Math.max(size, glyph.size());
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(new Line(line, y, size));
        }
        return lines;
    }

    private static Predicate<Glyph> mark(float y, float size) {
        return glyph -> glyph.text().chars().allMatch(sign -> RAISED_DIGITS.indexOf(sign) >= 0)
                || glyph.size() <= SMALLER * size
                        && y - glyph.y() > RAISED * size
                        && MARK.matcher(glyph.text()).matches();
    }

    private static List<Segment> row(List<Glyph> line, Predicate<Glyph> mark) {
        line.sort(Comparator.comparingDouble(Glyph::x));
        List<Segment> segments = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        for (Glyph glyph : line) {
            Glyph last = open.isEmpty() ? null : open.get(open.size() - 1);
            if (last != null && isDouble(last, glyph)) {
                continue;
            }
            if (last != null && glyph.x() - last.end() > WIDE_GAP * Math.max(last.size(), glyph.size())) {
                segments.add(segment(open, mark));
                open.clear();
            }
            open.add(glyph);
        }
        segments.add(segment(open, mark));
        return labelled(segments);
    }

    /** Some programs make letters bold by printing them twice. */
    private static boolean isDouble(Glyph last, Glyph glyph) {
        return last.text().equals(glyph.text()) && Math.abs(last.x() - glyph.x()) < 0.12f * glyph.size();
    }

    private static Segment segment(List<Glyph> glyphs, Predicate<Glyph> mark) {
        StringBuilder text = new StringBuilder();
        StringBuilder raised = new StringBuilder();
        Glyph last = null;
        float size = 0;
        int bold = 0;
        for (Glyph glyph : glyphs) {
            boolean apart = last != null
                    && glyph.x() - last.end() > WORD_GAP * Math.max(1, Math.min(last.size(), glyph.size()));
            boolean up = mark.test(glyph);
            if (apart || !up) {
                settle(raised, text);
            }
            text.append(apart ? " " : "");
            (up ? raised : text).append(glyph.text());
            size = Math.max(size, glyph.size());
            bold += glyph.bold() ? 1 : 0;
            last = glyph;
        }
        settle(raised, text);
        Glyph first = glyphs.get(0);
        return new Segment(
                text.toString().strip(),
                first.x(),
                glyphs.get(glyphs.size() - 1).end(),
                glyphs.stream().filter(mark.negate()).findFirst().orElse(first).y(),
                size,
                bold * 10 >= glyphs.size() * 9);
    }

    private static void settle(StringBuilder raised, StringBuilder text) {
        if (!raised.isEmpty()) {
            text.append(Notes.mark(raised.toString()));
            raised.setLength(0);
        }
    }

    /** A number or a bullet belongs to the words after it, however wide the gap. */
    private static List<Segment> labelled(List<Segment> segments) {
        if (segments.size() < 2 || !LABEL.matcher(segments.get(0).text()).matches()) {
            return segments;
        }
        List<Segment> joined = new ArrayList<>(segments);
        Segment label = joined.remove(0);
        joined.set(0, label.and(joined.get(0), " "));
        return joined;
    }
}
