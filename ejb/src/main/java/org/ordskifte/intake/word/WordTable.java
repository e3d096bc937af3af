package org.ordskifte.intake.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ordskifte.intake.packed.Node;

/** Reads a table; a cell that spans columns is followed by empty ones, so that every row has the same columns. */
final class WordTable {

    private static final int WIDEST = 64;

    private final WordBody body;
    private final WordRuns runs;
    private final boolean rejected;

    WordTable(WordBody body, WordRuns runs, boolean rejected) {
        this.body = body;
        this.runs = runs;
        this.rejected = rejected;
    }

    List<List<String>> rows(Node table) {
        List<List<String>> rows = new ArrayList<>();
        for (Node row : inside(table, "w:tr")) {
            boolean gone = row.at("w:trPr", rejected ? "w:ins" : "w:del").isPresent();
            row.child("w:trPr").ifPresent(runs::changesOf);
            if (!gone) {
                rows.add(cells(row));
            }
        }
        return rows;
    }

    private List<String> cells(Node row) {
        List<String> cells = new ArrayList<>();
        for (Node cell : inside(row, "w:tc")) {
            Optional<Node> properties = cell.child("w:tcPr");
            boolean below = properties
                    .flatMap(each -> each.child("w:vMerge"))
                    .filter(each -> !"restart".equals(each.get("w:val")))
                    .isPresent();
            List<String> lines = new ArrayList<>();
            lines(cell, lines);
            cells.add(below ? "" : String.join("\n", lines));
            int span = properties
                    .flatMap(each -> each.child("w:gridSpan"))
                    .map(each -> each.number("w:val", 1))
                    .orElse(1);
            for (int i = 1; i < Math.min(span, WIDEST); i++) {
                cells.add("");
            }
        }
        return cells;
    }

    private void lines(Node cell, List<String> lines) {
        for (Node child : cell.children()) {
            if (child.is("w:p")) {
                runs.paragraph(child);
                if (!runs.found().continues()) {
                    String text = runs.found().phrase().marked().replace('\t', ' ');
                    if (!text.isBlank()) {
                        lines.add(body.markerOf(child) + text);
                    }
                    runs.found().begin();
                }
            } else if (child.is("w:tbl")) {
                rows(child).forEach(row -> lines.add(String.join(" ", row).strip()));
            } else if (child.is("w:sdt") || child.is("w:sdtContent") || child.is("w:ins")) {
                lines(child, lines);
            }
        }
    }

    private static List<Node> inside(Node node, String name) {
        List<Node> found = new ArrayList<>();
        for (Node child : node.children()) {
            if (child.is(name)) {
                found.add(child);
            } else if (child.is("w:sdt") || child.is("w:sdtContent") || child.is("w:ins") || child.is("w:del")) {
                found.addAll(inside(child, name));
            }
        }
        return found;
    }
}
