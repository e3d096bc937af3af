package org.ordskifte.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the rows of a page; writes them in the order in which they are meant to be read: where the page has two columns, the
 * left one before the right one, between one line that goes across both and the next.
 */
final class Columns {

    private static final float HALF_GUTTER = 4;
    private static final int FEWEST_ROWS = 6;
    private static final double MOST_CROSSING = 0.3;
    private static final double FILLED = 0.55;

    private final List<List<Segment>> rows;
    private final List<Segment> all;

    private Columns(List<List<Segment>> rows) {
        this.rows = rows;
        this.all = rows.stream().flatMap(List::stream).toList();
    }

    /**
     * Rows that are read one after the other: a piece of a column, or lines that go across both.
     *
     * @param left whether they fill the left column
     * @param right whether they fill the right column
     */
    record Band(boolean left, boolean right, List<List<Segment>> rows) {}

    /** Rows in reading order; where a new column begins, {@code y} jumps up. */
    static List<List<Segment>> inOrder(List<List<Segment>> rows) {
        return bands(rows).stream().flatMap(band -> band.rows().stream()).toList();
    }

    /** In reading order; a page that has no columns is one band. */
    static List<Band> bands(List<List<Segment>> rows) {
        Columns page = new Columns(rows);
        return page.gutter().map(page::split).orElseGet(() -> List.of(new Band(true, true, rows)));
    }

    /** Where the columns part; nothing where there are none. */
    static Optional<Float> gutter(List<List<Segment>> rows) {
        return new Columns(rows).gutter();
    }

    static boolean goesAcross(List<Segment> row, float gutter) {
        return row.stream().anyMatch(each -> crosses(each, gutter));
    }

    /** Of a segment that does not go across. */
    static boolean isLeft(Segment segment, float gutter) {
        return segment.end() <= gutter + HALF_GUTTER;
    }

    private Optional<Float> gutter() {
        float left = (float) all.stream().mapToDouble(Segment::x).min().orElse(0);
        float right = (float) all.stream().mapToDouble(Segment::end).max().orElse(0);
        float best = 0;
        long fewest = Long.MAX_VALUE;
        for (float x = left + (right - left) * 0.3f; x <= left + (right - left) * 0.7f; x += 2) {
            float at = x;
            long crossing = all.stream().filter(each -> crosses(each, at)).count();
            if (crossing < fewest) {
                fewest = crossing;
                best = at;
            }
        }
        float at = best;
        List<Segment> before =
                all.stream().filter(each -> each.end() <= at + HALF_GUTTER).toList();
        List<Segment> after =
                all.stream().filter(each -> each.x() >= at - HALF_GUTTER).toList();
        boolean columns = before.size() >= FEWEST_ROWS
                && after.size() >= FEWEST_ROWS
                && fewest <= MOST_CROSSING * (before.size() + after.size())
                && isFilled(before)
                && isFilled(after);
        return columns ? Optional.of(at) : Optional.empty();
    }

    /** Running text fills its column; the cells of a table do not. */
    private static boolean isFilled(List<Segment> column) {
        double from = column.stream().mapToDouble(Segment::x).min().orElse(0);
        double to = column.stream().mapToDouble(Segment::end).max().orElse(0);
        List<Float> widths = column.stream().map(Segment::width).sorted().toList();
        return widths.get(widths.size() / 2) >= FILLED * (to - from)
                && column.stream().mapToInt(Segment::words).sum() >= 3 * column.size();
    }

    private static boolean crosses(Segment segment, float at) {
        return segment.x() < at - HALF_GUTTER && segment.end() > at + HALF_GUTTER;
    }

    private List<Band> split(float gutter) {
        List<Band> bands = new ArrayList<>();
        List<List<Segment>> left = new ArrayList<>();
        List<List<Segment>> right = new ArrayList<>();
        List<List<Segment>> across = new ArrayList<>();
        for (List<Segment> row : rows) {
            if (goesAcross(row, gutter)) {
                flush(left, true, false, bands);
                flush(right, false, true, bands);
                across.add(row);
            } else {
                flush(across, true, true, bands);
                part(row.stream().filter(each -> isLeft(each, gutter)).toList(), left);
                part(row.stream().filter(each -> !isLeft(each, gutter)).toList(), right);
            }
        }
        flush(left, true, false, bands);
        flush(right, false, true, bands);
        flush(across, true, true, bands);
        return bands;
    }

    private static void flush(List<List<Segment>> open, boolean left, boolean right, List<Band> bands) {
        if (!open.isEmpty()) {
            bands.add(new Band(left, right, List.copyOf(open)));
            open.clear();
        }
    }

    private static void part(List<Segment> row, List<List<Segment>> column) {
        if (!row.isEmpty()) {
            column.add(row);
        }
    }
}
