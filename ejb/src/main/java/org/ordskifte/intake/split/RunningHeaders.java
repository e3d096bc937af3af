package org.ordskifte.intake.split;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ordskifte.intake.outline.LedgerLine.As;

/**
 * Reads free lines; claims a chapter line in capitals, or a numbered heading, that is printed again while its chapter is
 * still open: it is the head of a new page, not a new chapter.
 */
final class RunningHeaders {

    private RunningHeaders() {}

    static void claim(Sheet sheet, Findings findings) {
        String open = null;
        String openNumbered = null;
        Integer first = null;
        List<Integer> merged = new ArrayList<>();
        Set<String> chapters = new HashSet<>();
        for (Run run : sheet.runs()) {
            String text = run.text();
            boolean capitals = Shape.isCapitals(text) && Shape.headingLike(text);
            boolean numbered = run.isSingle()
                    && text.length() <= Shape.LONGEST_LABELLED
                    && Shape.headingLike(text)
                    && text.matches("(?:§ ?)?\\d+(?:\\.\\d+)*\\.? .*");
            String key = Shape.key(text);
            if (capitals && key.equals(open) || numbered && key.equals(openNumbered)) {
                sheet.claim(run, As.LEFT_OUT, "running-header");
                merged.add(run.from());
                chapters.add(key);
                first = first == null ? run.from() : first;
            } else if (capitals) {
                open = key;
            } else if (numbered) {
                openNumbered = key;
            }
        }
        if (!merged.isEmpty()) {
            findings.warn(
                    "RUNNING_HEADER_MERGED",
                    first,
                    Map.of("count", merged.size(), "headings", chapters.size(), "lines", List.copyOf(merged)));
        }
    }
}
