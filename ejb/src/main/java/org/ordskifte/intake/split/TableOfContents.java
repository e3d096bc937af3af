package org.ordskifte.intake.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ordskifte.intake.outline.LedgerLine.As;
import org.ordskifte.intake.source.SourceLine;

/**
 * Reads free lines; claims tables of contents and writes their entries, which later stages use to check headings. A table
 * of contents has page numbers, or is a row of short lines of which four in five return later as lines of their own;
 * below a line that calls it so, half of them are enough.
 */
final class TableOfContents {

    private static final int MOST_ENTRIES = 400;
    private static final String REASON = "table-of-contents";
    private final Sheet sheet;
    private final List<TocEntry> entries = new ArrayList<>();

    private TableOfContents(Sheet sheet) {
        this.sheet = sheet;
    }

    /** An entry-to-be: one short line, or a list item with the lines that continue it. */
    private record Unit(String text, List<SourceLine> lines) {}

    static List<TocEntry> claim(Sheet sheet) {
        TableOfContents stage = new TableOfContents(sheet);
        stage.declared();
        stage.withPages();
        stage.returning();
        stage.named();
        return stage.entries;
    }

    /** What the file itself calls its table of contents. */
    private void declared() {
        for (int number : sheet.contents()) {
            String text = sheet.line(number).text();
            if (!TocLine.isName(text)) {
                int words = TocLine.page(text) > 0 ? TocLine.endOfWords(text) : text.length();
                entries.add(TocLine.entry(text.substring(0, words).replace('\t', ' '), number));
            }
            sheet.claim(number, As.LEFT_OUT, REASON);
        }
        if (!sheet.contents().isEmpty()) {
            claimName(sheet.contents().get(0));
        }
    }

    private void withPages() {
        List<Run> runs = sheet.runs();
        List<SourceLine> found = new ArrayList<>();
        int page = 0;
        for (Run run : runs) {
            for (SourceLine line : run.lines()) {
                int here = TocLine.page(line.text());
                if (here >= page && here > 0) {
                    found.add(line);
                    page = here;
                }
            }
        }
        if (found.size() < 3) {
            return;
        }
        for (SourceLine line : found) {
            entries.add(TocLine.entry(line.text().substring(0, TocLine.endOfWords(line.text())), line.number()));
            sheet.claim(line.number(), As.LEFT_OUT, REASON);
        }
        claimName(found.get(0).number());
    }

    private void claimName(int firstEntry) {
        int number = firstEntry - 1;
        while (number >= 1 && !sheet.isFree(number)) {
            number--;
        }
        if (number >= 1 && TocLine.isName(sheet.line(number).text())) {
            sheet.claim(number, As.LEFT_OUT, REASON);
        }
    }

    private void returning() {
        List<Run> runs = sheet.runs();
        Map<String, Integer> lastAlone = new HashMap<>();
        runs.stream().filter(run -> !run.isList()).forEach(run -> {
            lastAlone.merge(TocLine.key(run.text()), run.from(), Math::max);
            lastAlone.merge(TocLine.key(run.first().text()), run.from(), Math::max);
        });
        int from = 0;
        while (from < runs.size()) {
            int to = from;
            Set<String> seen = new HashSet<>();
            int matched = 0;
            int all = 0;
            int lastMatch = -1;
            int allAtMatch = 0;
            boolean named = from > 0 && TocLine.isName(runs.get(from - 1).text());
            for (; to < runs.size(); to++) {
                List<Unit> units = units(runs.get(to));
                int hits = (int)
                        units.stream().filter(unit -> returns(unit, lastAlone)).count();
                boolean again = units.stream().anyMatch(unit -> seen.contains(TocLine.key(unit.text())));
                if (again
                        || units.isEmpty()
                        || all > MOST_ENTRIES
                        || (to == from && hits == 0)
                        || (matched + hits) * 10 < (all + units.size()) * 8) {
                    break;
                }
                units.forEach(unit -> seen.add(TocLine.key(unit.text())));
                matched += hits;
                all += units.size();
                if (hits > 0) {
                    lastMatch = to;
                    allAtMatch = all;
                }
            }
            if (lastMatch >= 0
                    && (allAtMatch >= 3 || (named && allAtMatch >= 2))
                    && holds(runs.subList(from, lastMatch + 1), lastAlone)) {
                take(runs, from, lastMatch);
                from = lastMatch;
            }
            from++;
        }
    }

    private boolean returns(Unit unit, Map<String, Integer> lastAlone) {
        return lastAlone.getOrDefault(TocLine.key(unit.text()), 0)
                > unit.lines().get(0).number();
    }

    /** Whether the entries return after the whole table, not only further down in it. */
    private boolean holds(List<Run> table, Map<String, Integer> lastAlone) {
        int end = table.get(table.size() - 1).to();
        List<Unit> all = table.stream().flatMap(run -> units(run).stream()).toList();
        long after = all.stream()
                .filter(unit -> lastAlone.getOrDefault(TocLine.key(unit.text()), 0) > end)
                .count();
        return after * 10 >= all.size() * 8L;
    }

    private void take(List<Run> runs, int from, int to) {
        if (from > 0) {
            Run name = runs.get(from - 1);
            boolean isName = TocLine.isName(name.text()) || (name.isSingle() && Shape.isCapitals(name.text()));
            if (isName) {
                sheet.claim(name, As.LEFT_OUT, REASON);
            }
        }
        for (Run run : runs.subList(from, to + 1)) {
            units(run)
                    .forEach(unit -> entries.add(
                            TocLine.entry(unit.text(), unit.lines().get(0).number())));
            sheet.claim(run, As.LEFT_OUT, REASON);
        }
    }

    /** What stands below a line that is called so, up to where the first of it stands again or something longer begins. */
    private void named() {
        List<SourceLine> free =
                sheet.runs().stream().flatMap(run -> run.lines().stream()).toList();
        for (int name = 0; name < free.size(); name++) {
            if (TocLine.isName(free.get(name).text())) {
                List<SourceLine> below = below(free, name + 1);
                Set<String> later = new HashSet<>();
                free.subList(name + 1 + below.size(), free.size())
                        .forEach(line -> later.add(TocLine.key(TocLine.words(line))));
                while (!below.isEmpty()
                        && !later.contains(TocLine.key(TocLine.words(below.get(below.size() - 1))))
                        && alone(below)) {
                    below.remove(below.size() - 1);
                }
                long again = below.stream()
                        .filter(line -> later.contains(TocLine.key(TocLine.words(line))))
                        .count();
                if (again >= 2 && again * 2 >= below.size()) {
                    below.forEach(line -> entries.add(TocLine.entry(TocLine.withoutPage(line.text()), line.number())));
                    below.forEach(line -> sheet.claim(line.number(), As.LEFT_OUT, REASON));
                    sheet.claim(free.get(name).number(), As.LEFT_OUT, REASON);
                }
            }
        }
    }

    private static List<SourceLine> below(List<SourceLine> free, int from) {
        List<SourceLine> below = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int at = from; at < free.size() && below.size() < MOST_ENTRIES; at++) {
            String words = TocLine.words(free.get(at));
            if (!Shape.headingLike(words) || !seen.add(TocLine.key(words))) {
                break;
            }
            below.add(free.get(at));
        }
        return below;
    }

    /** Whether the last of these lines stands apart from the one before. */
    private static boolean alone(List<SourceLine> below) {
        int last = below.size() - 1;
        return last == 0 || below.get(last).number() != below.get(last - 1).number() + 1;
    }

    /** The entries a run would give; none if it holds anything longer than a heading. */
    private List<Unit> units(Run run) {
        List<Unit> units = new ArrayList<>();
        for (SourceLine line : run.lines()) {
            boolean continues = !units.isEmpty() && run.isList() && !Shape.isListItem(line.text());
            if (continues) {
                Unit last = units.remove(units.size() - 1);
                List<SourceLine> lines = new ArrayList<>(last.lines());
                lines.add(line);
                units.add(new Unit(last.text() + " " + line.text(), lines));
            } else {
                units.add(new Unit(Shape.itemText(line.text()), List.of(line)));
            }
        }
        boolean isShort = units.stream()
                .allMatch(unit -> Shape.headingLike(TocLine.bare(unit.text()))
                        && (!unit.text().contains("**") || Shape.isWhollyBold(unit.text())));
        return isShort ? units : List.of();
    }
}
