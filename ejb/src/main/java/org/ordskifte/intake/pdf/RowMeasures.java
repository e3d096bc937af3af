package org.ordskifte.intake.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Measures rows of print by the rows around them. */
final class RowMeasures {

    /** Letters whose sizes differ by less, in points, are of one size. */
    static final float SAME_SIZE = 0.6f;

    private RowMeasures() {}

    /** The smallest usual distance between lines, which is that within paragraphs, in units of the size of the letters. */
    static float usualPitch(List<List<List<Segment>>> pages) {
        TreeMap<Integer, Integer> seen = new TreeMap<>();
        for (List<List<Segment>> page : pages) {
            for (int i = 1; i < page.size(); i++) {
                Segment above = page.get(i - 1).get(0);
                Segment here = page.get(i).get(0);
                float gap = (here.y() - above.y()) / Math.max(1, here.size());
                boolean same = Math.abs(above.size() - here.size()) < SAME_SIZE && here.words() > 3;
                if (same && gap > 0.8 && gap < 2.6) {
                    seen.merge(Math.round(gap * 20), 1, Integer::sum);
                }
            }
        }
        int most = seen.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return seen.entrySet().stream()
                        .filter(each -> each.getValue() * 12 >= most)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(24)
                / 20f;
    }

    /** How far to the right the column goes in which a row stands. */
    static float right(List<List<Segment>> page, int index) {
        Segment here = page.get(index).get(0);
        float right = here.end();
        for (int step : new int[] {-1, 1}) {
            int at = index + step;
            while (at >= 0 && at < page.size() && Math.abs(at - index) < 40) {
                Segment other = page.get(at).get(0);
                boolean column = page.get(at).size() == 1
                        && other.x() < here.end()
                        && Math.abs(other.x() - here.x()) < 120
                        && Math.abs(other.size() - here.size()) < SAME_SIZE
                        && step * (other.y() - here.y()) > 0;
                if (!column && step * (other.y() - here.y()) <= 0) {
                    break;
                }
                right = column ? Math.max(right, other.end()) : right;
                at += step;
            }
        }
        return right;
    }
}
