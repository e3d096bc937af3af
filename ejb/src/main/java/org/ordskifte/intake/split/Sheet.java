package org.ordskifte.intake.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ordskifte.intake.outline.LedgerLine;
import org.ordskifte.intake.outline.LedgerLine.As;
import org.ordskifte.intake.source.SourceLine;
import org.ordskifte.intake.source.SourceText;

/** The file on the table: its lines, and which stage has claimed which. A line is claimed once. */
final class Sheet {

    private final List<SourceLine> lines;
    private final boolean markdown;
    private final Map<Integer, LedgerLine> claims = new TreeMap<>();

    Sheet(SourceText source, boolean markdown) {
        this.lines = source.lines();
        this.markdown = markdown;
    }

    boolean isMarkdown() {
        return markdown;
    }

    int size() {
        return lines.size();
    }

    SourceLine line(int number) {
        return lines.get(number - 1);
    }

    List<SourceLine> lines() {
        return lines;
    }

    boolean isFree(int number) {
        return !line(number).isBlank() && !claims.containsKey(number);
    }

    void claim(int number, As as, String reason) {
        claim(number, as, reason, null);
    }

    void claim(int number, As as, String reason, String clause) {
        LedgerLine before = claims.putIfAbsent(number, new LedgerLine(number, as, reason, clause));
        if (before != null && clause == null) {
            throw new IllegalStateException("line " + number + " is claimed twice: " + before.reason() + ", " + reason);
        }
    }

    void claim(Run run, As as, String reason) {
        run.lines().forEach(line -> claim(line.number(), as, reason));
    }

    boolean isClaimed(int number, String reason) {
        return claims.containsKey(number) && claims.get(number).reason().equals(reason);
    }

    List<LedgerLine> ledger() {
        return List.copyOf(claims.values());
    }

    List<Run> runs() {
        return runs(1, size());
    }

    List<Run> runs(int from, int to) {
        List<Run> runs = new ArrayList<>();
        int number = from;
        while (number <= to) {
            int end = number;
            while (end <= to && isFree(end)) {
                end++;
            }
            if (end > number) {
                runs.add(new Run(lines.subList(number - 1, end - 1), blanksBefore(number)));
            }
            number = end + 1;
        }
        return runs;
    }

    int blanksBefore(int number) {
        int blanks = 0;
        while (number - blanks > 1 && line(number - blanks - 1).isBlank()) {
            blanks++;
        }
        return blanks;
    }

    /** The blank lines that usually stand between blocks. */
    int usualGap() {
        List<Integer> gaps = new ArrayList<>();
        for (SourceLine line : lines) {
            if (!line.isBlank() && blanksBefore(line.number()) > 0) {
                gaps.add(blanksBefore(line.number()));
            }
        }
        gaps.sort(null);
        return gaps.isEmpty() ? 1 : gaps.get(gaps.size() / 2);
    }

    boolean anyClaimed(int from, int to, String reason) {
        return java.util.stream.IntStream.rangeClosed(from, to).anyMatch(number -> isClaimed(number, reason));
    }
}
