package org.ordskifte.intake.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordskifte.intake.outline.LedgerLine.As;
import org.ordskifte.intake.source.SourceLine;

/**
 * Reads free lines; claims lines that are nothing but value names in capitals and writes which names stand on which line.
 * A value name is declared as a bold word or a list item of the text, or is a capitals line of one or two words that
 * keeps coming back below paragraphs. It belongs to the block above it. Names that each stand once, in the declared
 * order, before running text, are headings instead.
 */
final class ValueNames {

    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*\\n]{2,40})\\*\\*");

    private final Sheet sheet;
    private final Set<String> declared = new LinkedHashSet<>();
    private final Map<Integer, List<String>> tags = new LinkedHashMap<>();

    private ValueNames(Sheet sheet) {
        this.sheet = sheet;
    }

    /** @return names by line number */
    static Map<Integer, List<String>> claim(Sheet sheet, Findings findings) {
        ValueNames stage = new ValueNames(sheet);
        stage.declare();
        stage.declareRecurring();
        stage.collect();
        if (!stage.areHeadings()) {
            stage.tags.keySet().forEach(line -> sheet.claim(line, As.TAG, "value-name"));
            stage.write(findings);
            return stage.tags;
        }
        return Map.of();
    }

    private void declare() {
        for (Run run : sheet.runs()) {
            for (SourceLine line : run.lines()) {
                Matcher bold = BOLD.matcher(line.text());
                while (bold.find()) {
                    declared.add(name(bold.group(1)));
                }
                if (Shape.isListItem(line.text()) && Shape.words(line.text()) <= 4) {
                    declared.add(name(Shape.itemText(line.text())));
                }
            }
        }
    }

    /** Capitals of one or two words that return after others did, below running text. */
    private void declareRecurring() {
        List<Run> runs = sheet.runs();
        Map<String, Integer> lastSeen = new HashMap<>();
        Set<String> recurring = new HashSet<>();
        Map<String, Integer> belowProse = new HashMap<>();
        int order = 0;
        for (int i = 0; i < runs.size(); i++) {
            for (SourceLine line : runs.get(i).lines()) {
                if (Shape.isCapitals(line.text()) && Shape.words(line.text()) <= 2 && Shape.headingLike(line.text())) {
                    Integer before = lastSeen.put(line.text(), order);
                    if (before != null && before < order - 1) {
                        recurring.add(line.text());
                    }
                    boolean below = i > 0
                            && (runs.get(i - 1).isProse() || runs.get(i - 1).isList());
                    belowProse.merge(line.text(), below ? 1 : -1, Integer::sum);
                    order++;
                }
            }
        }
        List<String> tagging =
                recurring.stream().filter(each -> belowProse.get(each) > 0).toList();
        if (tagging.size() >= 2) {
            tagging.forEach(each -> declared.add(name(each)));
        }
    }

    private void collect() {
        for (Run run : sheet.runs()) {
            for (SourceLine line : run.lines()) {
                List<String> names = names(line.text());
                if (!names.isEmpty()) {
                    tags.put(line.number(), names);
                }
            }
        }
    }

    private List<String> names(String text) {
        boolean capitals = text.length() <= 80
                && text.chars().filter(Character::isLetter).count() >= 2
                && text.chars().noneMatch(Character::isLowerCase);
        if (!capitals) {
            return List.of();
        }
        if (declared.contains(name(text))) {
            return List.of(text);
        }
        List<String> parts = Arrays.stream(text.split("\\s*[,/·|•+&]\\s*"))
                .filter(each -> !each.isEmpty())
                .toList();
        return parts.size() > 1 && parts.stream().allMatch(each -> declared.contains(name(each))) ? parts : List.of();
    }

    private boolean areHeadings() {
        if (tags.isEmpty()) {
            return true;
        }
        List<String> printed = tags.values().stream()
                .flatMap(List::stream)
                .map(ValueNames::name)
                .toList();
        boolean once = new HashSet<>(printed).size() == printed.size();
        List<String> order = declared.stream().filter(printed::contains).toList();
        List<Run> runs = sheet.runs();
        boolean beforeText = true;
        for (int i = 0; i < runs.size(); i++) {
            boolean isName = tags.containsKey(runs.get(i).from());
            beforeText = beforeText
                    && (!isName
                            || (runs.get(i).lines().size() > 1
                                    || (i + 1 < runs.size()
                                            && (runs.get(i + 1).isProse()
                                                    || runs.get(i + 1).isList()))));
        }
        boolean others = runs.stream()
                .anyMatch(run -> run.isSingle()
                        && !tags.containsKey(run.from())
                        && Shape.headingLike(run.text())
                        && run.from() > tags.keySet().iterator().next());
        return (printed.size() >= 2 && once && order.equals(printed) && beforeText && !others);
    }

    private void write(Findings findings) {
        Set<String> used = new LinkedHashSet<>();
        tags.values().forEach(used::addAll);
        List<String> inOrder = new ArrayList<>();
        declared.forEach(
                name -> used.stream().filter(tag -> name(tag).equals(name)).forEach(inOrder::add));
        findings.printed(
                "valueTags", List.copyOf(inOrder), tags.keySet().iterator().next());
    }

    private static String name(String text) {
        return Shape.key(text.replaceFirst("[.:;,]+$", ""));
    }
}
