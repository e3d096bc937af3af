package org.ordskifte.intake.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ordskifte.document.Block;
import org.ordskifte.document.Markup;
import org.ordskifte.intake.source.SourceLine;

/** Reads lines of cells, parted by tabs or bars; writes a table. Paragraph marks in a cell become line ends. */
final class TableText {

    private TableText() {}

    static boolean isTabbed(String text) {
        return text.indexOf('\t') > 0;
    }

    static boolean isBarred(String text) {
        return text.length() > 2 && text.startsWith("|") && text.indexOf('|', 1) > 0;
    }

    static Block.Table of(List<SourceLine> lines) {
        List<List<String>> rows = new ArrayList<>();
        for (SourceLine line : lines) {
            if (!isRule(line.text())) {
                rows.add(cells(line.text()));
            }
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> even = rows.stream().map(row -> filled(row, columns)).toList();
        return new Block.Table(even.get(0), even.subList(1, even.size()));
    }

    static boolean isRule(String text) {
        return text.indexOf('-') >= 0 && text.chars().allMatch(c -> "|:- \t+".indexOf(c) >= 0);
    }

    private static List<String> cells(String line) {
        String bare = isBarred(line) ? line.substring(1, line.endsWith("|") ? line.length() - 1 : line.length()) : line;
        return Arrays.stream(bare.split(isBarred(line) ? "(?<!\\\\)\\|" : "\t", -1))
                .map(TableText::cell)
                .toList();
    }

    private static String cell(String printed) {
        String lines = printed.replace("\\|", "|")
                .replaceAll("(?i)</p>\\s*<p>|<br ?/?>|</li>\\s*<li>", "\n")
                .replaceAll("(?i)</?(?:p|i|b|em|strong|u|span|ul|li)>", "");
        return Markup.normalise(Shape.withoutMarks(lines.trim()).isEmpty() ? "" : lines.trim());
    }

    private static List<String> filled(List<String> row, int columns) {
        List<String> cells = new ArrayList<>(row);
        while (cells.size() < columns) {
            cells.add("");
        }
        return cells;
    }
}
