package org.ordskifte.intake.split;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ordskifte.document.Block;
import org.ordskifte.intake.outline.LedgerLine.As;

/**
 * Reads the free lines of a part; claims a table whose column heads return as headings further down. It sums up the
 * clauses: it becomes no clause, gives each its motto, and its items are compared with theirs.
 *
 * @param mottoes by the key of the heading
 * @param items by the key of the heading
 */
record SummaryTable(int line, Block.Table table, Map<String, String> mottoes, Map<String, List<String>> items) {

    static Optional<SummaryTable> claim(Sheet sheet, int from, int to) {
        List<Run> runs = sheet.runs(from, to);
        for (Run run : runs) {
            boolean table = run.lines().size() >= 2
                    && (run.lines().stream().allMatch(line -> TableText.isTabbed(line.text()))
                            || run.lines().stream().allMatch(line -> TableText.isBarred(line.text())));
            if (table) {
                Block.Table read = TableText.of(run.lines());
                if (sumsUp(read, runs, run.to())) {
                    sheet.claim(run, As.SUMMARY, "summary-table");
                    return Optional.of(of(run.from(), read));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean sumsUp(Block.Table table, List<Run> runs, int end) {
        Set<String> later = new HashSet<>();
        runs.stream()
                .filter(run -> run.from() > end)
                .forEach(run -> later.add(headingKey(run.first().text())));
        long returning = table.header().stream()
                .filter(cell -> later.contains(headingKey(cell)))
                .count();
        return table.header().size() >= 3 && returning * 10 >= table.header().size() * 8L;
    }

    static String headingKey(String text) {
        return text.length() > Shape.LONGEST_LABELLED
                ? ""
                : Shape.key(text.replaceFirst("^#+\\s+", "").replaceFirst("^(?:§\\s*)?\\d+(?:\\.\\d+)*\\.?\\s+", ""));
    }

    private static SummaryTable of(int line, Block.Table table) {
        boolean mottoes =
                table.rows().size() >= 2 && table.rows().get(0).stream().noneMatch(cell -> cell.contains("\n"));
        Map<String, String> motto = new LinkedHashMap<>();
        Map<String, List<String>> items = new LinkedHashMap<>();
        for (int column = 0; column < table.header().size(); column++) {
            String key = headingKey(table.header().get(column));
            if (mottoes) {
                motto.put(key, Shape.withoutMarks(table.rows().get(0).get(column)));
            }
            items.put(key, items(table, column, mottoes ? 1 : 0));
        }
        return new SummaryTable(line, table, motto, items);
    }

    private static List<String> items(Block.Table table, int column, int from) {
        List<String> items = new ArrayList<>();
        for (List<String> row : table.rows().subList(from, table.rows().size())) {
            row.get(column)
                    .lines()
                    .map(Shape::withoutMarks)
                    .filter(item -> !item.isEmpty())
                    .forEach(items::add);
        }
        return items;
    }
}
