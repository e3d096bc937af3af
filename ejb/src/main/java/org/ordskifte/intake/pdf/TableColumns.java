package org.ordskifte.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads rows of cells that stand where they stand; writes them in columns. */
final class TableColumns {

    private static final float SAME_COLUMN = 14;

    private TableColumns() {}

    static List<List<String>> of(List<List<Segment>> rows) {
        List<Float> starts = new ArrayList<>();
        rows.stream().flatMap(List::stream).map(Segment::x).sorted().forEach(x -> {
            if (starts.isEmpty() || x - starts.get(starts.size() - 1) > SAME_COLUMN) {
                starts.add(x);
            }
        });
        List<List<String>> table = new ArrayList<>();
        for (List<Segment> row : rows) {
            List<List<String>> cells = new ArrayList<>();
            starts.forEach(start -> cells.add(new ArrayList<>()));
            row.forEach(cell -> cells.get(column(starts, cell.x()))
                    .add(cell.text().replace("-\n", "-").replace('\n', ' ')));
            table.add(cells.stream().map(cell -> String.join(" ", cell)).collect(Collectors.toList()));
        }
        return table;
    }

    private static int column(List<Float> starts, float x) {
        int column = 0;
        for (int i = 0; i < starts.size(); i++) {
            column = starts.get(i) <= x + 1 ? i : column;
        }
        return column;
    }
}
