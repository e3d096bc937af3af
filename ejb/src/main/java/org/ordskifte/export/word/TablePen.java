package org.ordskifte.export.word;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ordskifte.document.Block;
import org.ordskifte.export.XmlPen;

/** Sets tables: as wide as the text, no row torn apart, the header said again on every page. */
final class TablePen {

    private static final int TEXT_WIDTH = 9070;

    private final XmlPen xml;

    TablePen(XmlPen xml) {
        this.xml = xml;
    }

    /** @return the most cells a row has, 0 where there is nothing to show */
    static int width(Block.Table table) {
        return Stream.concat(Stream.of(table.header()), table.rows().stream())
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    static String style(boolean head) {
        return head ? "TableHead" : "TableText";
    }

    void open(int width, boolean headed) {
        xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "TableGrid");
        xml.empty("w:tblW", "w:w", "5000", "w:type", "pct");
        xml.empty("w:tblLook", "w:val", "0020", "w:firstRow", headed ? "1" : "0")
                .close();
        xml.open("w:tblGrid");
        for (int i = 0; i < width; i++) {
            xml.empty("w:gridCol", "w:w", column(width));
        }
        xml.close().line();
    }

    /**
     * @param mark writes what became of the row, last among its properties
     * @param cell writes the paragraph of a cell
     */
    <T> void row(List<T> cells, int width, boolean head, Runnable mark, Consumer<T> cell) {
        xml.open("w:tr").open("w:trPr");
        if (cells.size() < width) {
            xml.empty("w:gridAfter", "w:val", String.valueOf(width - cells.size()));
        }
        xml.empty("w:cantSplit");
        if (head) {
            xml.empty("w:tblHeader");
        }
        mark.run();
        xml.close();
        for (T one : cells) {
            xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", column(width), "w:type", "dxa");
            xml.close();
            cell.accept(one);
            xml.close();
        }
        xml.close().line();
    }

    void close() {
        xml.close().line();
    }

    private static String column(int width) {
        return String.valueOf(TEXT_WIDTH / width);
    }
}
