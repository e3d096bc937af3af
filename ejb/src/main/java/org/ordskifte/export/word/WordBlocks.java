package org.ordskifte.export.word;

import java.util.List;
import org.ordskifte.document.Block;
import org.ordskifte.document.OwnMarks;
import org.ordskifte.export.XmlPen;

/** The blocks of a clause as paragraphs, lists and tables. */
final class WordBlocks {

    private final WordPen pen;
    private final XmlPen xml;
    private final TablePen tables;

    WordBlocks(WordPen pen) {
        this.pen = pen;
        this.xml = pen.xml();
        this.tables = new TablePen(xml);
    }

    void write(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            pen.paragraph("BodyText", () -> pen.inline(paragraph.text()));
            tags(paragraph.tags());
        } else if (block instanceof Block.Quote quote) {
            pen.paragraph("Quote", () -> pen.inline(quote.text()));
        } else if (block instanceof Block.Listing list) {
            items(list.ordered(), pen.newList(list.ordered()), 0, list.items());
            tags(list.tags());
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Definitions definitions) {
            xml.open("w:sdt").open("w:sdtPr").empty("w:tag", "w:val", OwnMarks.CLAUSE_TAG + "definitions");
            xml.close().open("w:sdtContent").line();
            definitions.definitions().forEach(one -> {
                pen.paragraph("DefinitionTerm", () -> pen.inline(one.term()));
                pen.paragraph("DefinitionText", () -> pen.inline(one.text()));
            });
            xml.close().close().line();
        }
    }

    private void tags(List<String> tags) {
        if (!tags.isEmpty()) {
            pen.paragraph("ValueTags", () -> {
                for (int i = 0; i < tags.size(); i++) {
                    if (i > 0) {
                        pen.words("  ");
                    }
                    pen.styled("ValueTag", tags.get(i));
                }
            });
        }
    }

    private void items(boolean ordered, int list, int depth, List<Block.Item> items) {
        for (Block.Item item : items) {
            pen.item(ordered, list, depth, () -> pen.inline(item.text()));
            items(ordered, list, depth + 1, item.items());
        }
    }

    private void table(Block.Table table) {
        int width = TablePen.width(table);
        if (width == 0) {
            return;
        }
        tables.open(width, !table.header().isEmpty());
        row(table.header(), width, true);
        table.rows().forEach(row -> row(row, width, false));
        tables.close();
        pen.paragraph("TableEnd", () -> {});
    }

    private void row(List<String> cells, int width, boolean head) {
        if (!cells.isEmpty()) {
            tables.row(
                    cells, width, head, () -> {}, cell -> pen.paragraph(TablePen.style(head), () -> pen.inline(cell)));
        }
    }
}
