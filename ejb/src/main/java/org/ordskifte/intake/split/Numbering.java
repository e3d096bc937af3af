package org.ordskifte.intake.split;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ordskifte.intake.source.SourceLine;
import org.ordskifte.intake.split.Numbered.Style;

/**
 * Reads the free lines of a part; writes which of them begin a numbered clause. Numbers must go on from one another;
 * numbers on lines directly below each other, or that begin anew inside a clause, are lists.
 */
final class Numbering {

    private static final int WIDEST_GAP = 6;

    private final Sheet sheet;
    private final List<Run> runs;
    private final boolean otherHeadings;
    private final Map<Integer, Numbered> candidates = new HashMap<>();
    private final Map<Integer, Numbered> accepted = new HashMap<>();

    private Numbering(Sheet sheet, List<Run> runs, boolean otherHeadings) {
        this.sheet = sheet;
        this.runs = runs;
        this.otherHeadings = otherHeadings;
    }

    static Map<Integer, Numbered> of(Sheet sheet, List<Run> runs, boolean otherHeadings) {
        Numbering stage = new Numbering(sheet, runs, otherHeadings);
        stage.collect();
        stage.by(Rule.NUMBERS_WITHOUT_TEXT_BETWEEN_ARE_A_LIST, stage::dropLists);
        stage.by(Rule.NUMBERED_SENTENCES_THAT_BEGIN_ANEW_ARE_LISTS, stage::dropRestarting);
        stage.follow();
        stage.by(Rule.ONE_NUMBER_IS_NO_NUMBERING, stage::dropFew);
        return stage.accepted;
    }

    private void by(Rule rule, Runnable stage) {
        if (sheet.holds(rule)) {
            stage.run();
        }
    }

    private void collect() {
        for (Run run : runs) {
            for (int i = 0; i < run.lines().size(); i++) {
                SourceLine line = run.lines().get(i);
                String begin =
                        line.text().length() <= 60 ? line.text() : line.text().substring(0, 60);
                if (NumberPattern.read(begin).isEmpty()
                        || (i > 0 && !endsBefore(run.lines().get(i - 1)))) {
                    continue;
                }
                NumberPattern.read(line.text())
                        .filter(each -> beginsText(each.rest()))
                        .ifPresent(each -> candidates.put(
                                line.number(),
                                each.asHeading(!each.rest().isEmpty() && Shape.headingLike(each.rest()))));
            }
        }
    }

    /** In the middle of a block a number only counts after a finished sentence, a heading or another number. */
    private boolean endsBefore(SourceLine before) {
        return Shape.endsSentence(before.text())
                || candidates.containsKey(before.number())
                || Shape.isListItem(before.text());
    }

    private static boolean beginsText(String rest) {
        String bare = Shape.withoutMarks(rest);
        return bare.isEmpty() || Character.isUpperCase(bare.charAt(0)) || "§\"«»”".indexOf(bare.charAt(0)) >= 0;
    }

    private void dropLists() {
        List<Integer> lines = candidates.keySet().stream().sorted().toList();
        List<Integer> listed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Numbered here = candidates.get(lines.get(i));
            boolean single = here.style() == Style.DECIMAL && here.depth() == 1;
            boolean afterOne = i > 0 && goesOn(lines.get(i - 1), lines.get(i));
            boolean beforeOne = i + 1 < lines.size() && goesOn(lines.get(i), lines.get(i + 1));
            if (single && (afterOne || beforeOne)) {
                listed.add(lines.get(i));
            }
        }
        boolean wholeText = listed.size() >= 2
                && !otherHeadings
                && isOneSequence(listed)
                && listed.stream()
                        .allMatch(
                                line -> Shape.endsSentence(candidates.get(line).rest()));
        if (!wholeText) {
            listed.forEach(candidates::remove);
        }
    }

    /** Two short numbered lines with nothing between them, or two of any length directly below each other. */
    private boolean goesOn(int first, int second) {
        Numbered a = candidates.get(first);
        Numbered b = candidates.get(second);
        boolean next = a.style() == b.style()
                && a.depth() == b.depth()
                && NumberPattern.counts(b)[0] == NumberPattern.counts(a)[0] + 1;
        boolean touching = second == first + 1;
        boolean nothingBetween = a.heading()
                && b.heading()
                && runs.stream().noneMatch(run -> run.lines().stream()
                        .anyMatch(line -> line.number() > first && line.number() < second));
        return next && (touching || nothingBetween);
    }

    private boolean isOneSequence(List<Integer> lines) {
        int expected = 1;
        for (int line : lines) {
            if (NumberPattern.counts(candidates.get(line))[0] != expected++) {
                return false;
            }
        }
        return candidates.size() == lines.size();
    }

    /** Numbered sentences that begin anew under several headings are lists there, each and every one. */
    private void dropRestarting() {
        boolean chapters = candidates.values().stream()
                .anyMatch(each -> each.style() == Style.CHAPTER || each.style() == Style.ROMAN);
        List<Integer> sentences = candidates.entrySet().stream()
                .filter(each -> each.getValue().style() == Style.DECIMAL
                        && each.getValue().depth() == 1)
                .filter(each -> !each.getValue().heading())
                .map(Map.Entry::getKey)
                .toList();
        long begins = sentences.stream()
                .filter(line -> NumberPattern.counts(candidates.get(line))[0] == 1)
                .count();
        if (!chapters && begins >= 2) {
            sentences.forEach(candidates::remove);
        }
    }

    private void follow() {
        Map<Style, int[]> last = new EnumMap<>(Style.class);
        Set<Style> mayRestart = EnumSet.noneOf(Style.class);
        boolean sections = false;
        boolean topDecimals = false;
        for (int line : candidates.keySet().stream().sorted().toList()) {
            Numbered each = candidates.get(line);
            int[] counts = NumberPattern.counts(each);
            boolean inSection = each.style() == Style.DECIMAL && each.depth() == 1 && sections && !topDecimals;
            boolean orphan = each.style() == Style.SUBSECTION && !sections;
            if (inSection || orphan) {
                continue;
            }
            boolean anew = mayRestart.contains(each.style()) && follows(null, counts);
            if (!anew && !follows(last.get(each.style()), counts)) {
                if (last.containsKey(each.style()) && each.heading() && standsOverText(line)) {
                    accepted.put(line, each); // a misprinted number; it is kept as printed
                }
                continue;
            }
            accepted.put(line, each);
            last.put(each.style(), counts);
            mayRestart.remove(each.style());
            sections = sections || each.style() == Style.SECTION;
            topDecimals = topDecimals || each.style() == Style.DECIMAL && !sections;
            if (each.style() == Style.CHAPTER || each.style() == Style.ROMAN) {
                mayRestart.add(Style.SECTION);
                mayRestart.add(Style.DECIMAL);
            }
            if (each.style() == Style.SECTION) {
                last.remove(Style.SUBSECTION);
            }
        }
    }

    /** A line of its own with running text below: a heading, whatever its number says. */
    private boolean standsOverText(int line) {
        for (int i = 0; i + 1 < runs.size(); i++) {
            if (runs.get(i).from() == line) {
                return runs.get(i).isSingle() && runs.get(i + 1).isProse();
            }
        }
        return false;
    }

    private static boolean follows(int[] before, int[] counts) {
        if (counts[0] < 0) {
            return false;
        }
        if (before == null) {
            return counts[0] <= 3 || counts.length > 1 && counts[0] <= 9;
        }
        for (int i = 0; i < Math.min(before.length, counts.length); i++) {
            if (counts[i] != before[i]) {
                return counts[i] > before[i] && counts[i] <= before[i] + WIDEST_GAP;
            }
        }
        return counts.length > before.length;
    }

    /** One lonely number is no numbering, unless it is a paragraph sign or a chapter. */
    private void dropFew() {
        List<Integer> decimals = accepted.entrySet().stream()
                .filter(each -> each.getValue().style() == Style.DECIMAL
                        || each.getValue().style() == Style.ROMAN)
                .map(Map.Entry::getKey)
                .toList();
        if (decimals.size() == 1) {
            accepted.remove(decimals.get(0));
        }
    }
}
