package org.ordskifte.intake.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ordskifte.intake.outline.LedgerLine;
import org.ordskifte.intake.outline.LedgerLine.As;
import org.ordskifte.intake.source.SourceLine;
import org.ordskifte.intake.source.SourceText;

/** The file on the table: its lines, and which stage has claimed which. A line is claimed once. */
final class Sheet {

    private final List<SourceLine> lines;
    private final boolean markdown;
    private final boolean tight;
    private final List<Integer> contents;
    private final Set<Rule> rules;
    private final Map<Integer, LedgerLine> claims = new TreeMap<>();

    Sheet(SourceText source, boolean markdown, Set<Rule> rules) {
        this.rules = rules;
        this.lines = source.lines();
        this.markdown = markdown;
        this.tight = isTight(source.lines());
        this.contents = source.asides().entrySet().stream()
                .filter(each -> each.getValue().equals(SourceText.CONTENTS))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        source.asides().forEach((number, reason) -> {
            if (!reason.equals(SourceText.CONTENTS)) {
                claim(number, As.LEFT_OUT, reason);
            }
        });
    }

    /** Whether the text is read by this rule; but for its proof it always is. */
    boolean holds(Rule rule) {
        return rules.contains(rule);
    }

    boolean isMarkdown() {
        return markdown;
    }

    /** The lines of which the file itself says that they are its table of contents. */
    List<Integer> contents() {
        return contents;
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
            while (end <= to && isFree(end) && (end == number || !parts(end))) {
                end++;
            }
            if (end > number) {
                runs.add(new Run(lines.subList(number - 1, end - 1), blanksBefore(number)));
            }
            number = end == number ? number + 1 : end;
        }
        return runs;
    }

    /** In a text that prints a block per line and no blank lines, every line is a block. */
    private boolean parts(int number) {
        String text = line(number).text();
        String above = line(number - 1).text();
        boolean same = Shape.isListItem(text) && Shape.isListItem(above)
                || TableText.isTabbed(text) && TableText.isTabbed(above)
                || TableText.isBarred(text) && TableText.isBarred(above)
                || text.startsWith(">") && above.startsWith(">");
        return tight && !same;
    }

    private static boolean isTight(List<SourceLine> lines) {
        List<String> printed = lines.stream()
                .map(SourceLine::text)
                .filter(text -> !text.isEmpty() && !Shape.isListItem(text))
                .toList();
        long blank = lines.stream().filter(SourceLine::isBlank).count();
        long whole = printed.stream()
                .filter(text -> Shape.endsSentence(text) || Shape.headingLike(text))
                .count();
        long prose = printed.stream().filter(text -> Shape.words(text) >= 7).count();
        long sentences = printed.stream()
                .filter(text -> Shape.words(text) >= 7 && Shape.endsSentence(text))
                .count();
        return printed.size() >= 5
                && blank * 5 <= printed.size()
                && whole * 100 >= printed.size() * 85L
                && sentences * 10 >= prose * 7;
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
