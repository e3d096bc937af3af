package org.ordskifte.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** The rows of a table; a cell that is wider than one column is followed by empty ones. */
final class WebTable {

    private static final int WIDEST = 64;

    private WebTable() {}

    /** @return empty where no cell says anything */
    static Optional<List<List<String>>> rows(Element table, Function<Element, String> words) {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            List<String> cells = new ArrayList<>();
            for (Element cell : row.select("> td, > th")) {
                cells.add(words.apply(cell));
                for (int i = 1; i < Math.min(WebBlocks.number(cell.attr("colspan"), 1), WIDEST); i++) {
                    cells.add("");
                }
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        boolean said = rows.stream().flatMap(List::stream).anyMatch(cell -> !cell.isBlank());
        return said ? Optional.of(rows) : Optional.empty();
    }
}
