package org.ordskifte.intake.split;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ordskifte.intake.source.SourceLine;
import org.ordskifte.intake.split.Numbered.Style;

/**
 * Where headings are marked as such, fewer numbers count clauses: paragraph signs, numbers of several parts, and single
 * numbers that go on from one heading to the next.
 */
final class HeadedNumbers {

    private HeadedNumbers() {}

    static Map<Integer, Numbered> of(Sheet sheet, List<Run> runs) {
        Map<Integer, Numbered> all = Numbering.of(sheet, runs, true);
        TreeMap<Integer, Numbered> singles = new TreeMap<>();
        across(runs).forEach(singles::put);
        Map<Integer, Numbered> result = new HashMap<>();
        all.forEach((line, each) -> {
            boolean sign = each.style() == Style.SECTION || each.style() == Style.SUBSECTION;
            if (sign || each.style() == Style.DECIMAL && each.depth() >= 2) {
                result.put(line, each);
            }
        });
        result.putAll(singles);
        return result;
    }

    /** Single numbers of one row, three at least, that stand under more than one heading. */
    private static Map<Integer, Numbered> across(List<Run> runs) {
        Map<Integer, Numbered> found = new TreeMap<>();
        int expected = 1;
        int headings = 0;
        boolean below = false;
        for (Run run : runs) {
            for (SourceLine line : run.lines()) {
                below = below || line.text().startsWith("#");
                String begin = line.text().substring(0, Math.min(60, line.text().length()));
                boolean single = NumberPattern.read(begin)
                        .filter(each -> each.style() == Style.DECIMAL && each.depth() == 1)
                        .isPresent();
                if (single) {
                    Numbered each = NumberPattern.read(line.text()).orElseThrow();
                    if (NumberPattern.counts(each)[0] != expected) {
                        return Map.of();
                    }
                    expected++;
                    headings += below ? 1 : 0;
                    below = false;
                    found.put(line.number(), each);
                }
            }
        }
        return headings >= 2 && found.size() >= 3 ? found : Map.of();
    }
}
