package org.ordskifte.export;

import java.util.List;
import org.ordskifte.document.Block;
import org.ordskifte.document.InlineMarks;

/** Blocks and their inline marks as XHTML: nothing but the elements that say what a thing is. */
final class HtmlBlocks {

    private final XmlPen pen;
    private final PrintWords words;

    private final boolean paper;

    HtmlBlocks(XmlPen pen, PrintWords words, boolean paper) {
        this.pen = pen;
        this.words = words;
        this.paper = paper;
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            pen.open("p");
            inline(paragraph.text());
            pen.close().line();
            tags(paragraph.tags());
        } else if (block instanceof Block.Quote quote) {
            pen.open("blockquote").open("p");
            inline(quote.text());
            pen.close().close().line();
        } else if (block instanceof Block.Listing list) {
            list(list.ordered(), list.items());
            pen.line();
            tags(list.tags());
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Definitions definitions) {
            pen.open("dl");
            definitions.definitions().forEach(one -> {
                pen.open("dt");
                inline(one.term());
                pen.close().open("dd");
                inline(one.text());
                pen.close();
            });
            pen.close().line();
        }
    }

    private void tags(List<String> tags) {
        if (tags.isEmpty()) {
            return;
        }
        pen.open("p", "class", "tags", "aria-label", words.text("values"));
        tags.forEach(tag -> pen.element("span", tag, "class", "tag").text(" "));
        pen.close().line();
    }

    private void list(boolean ordered, List<Block.Item> items) {
        pen.open(ordered ? "ol" : "ul");
        for (Block.Item item : items) {
            pen.open("li");
            inline(item.text());
            if (!item.items().isEmpty()) {
                list(ordered, item.items());
            }
            pen.close();
        }
        pen.close();
    }

    private void table(Block.Table table) {
        int width = Math.max(
                table.header().size(),
                table.rows().stream().mapToInt(List::size).max().orElse(0));
        pen.open("table");
        if (!table.header().isEmpty()) {
            pen.open("thead");
            row("th", table.header(), width, "scope", "col");
            pen.close();
        }
        pen.open("tbody");
        table.rows().forEach(row -> row("td", row, width));
        pen.close().close().line();
    }

    /** On paper a row is as wide as its table, as PDF/UA asks. */
    private void row(String element, List<String> cells, int width, String... attributes) {
        pen.open("tr");
        cells.forEach(cell -> cell(element, cell, attributes));
        for (int i = cells.size(); paper && i < width; i++) {
            pen.open(element, attributes).close();
        }
        pen.close();
    }

    private void cell(String element, String text, String... attributes) {
        pen.open(element, attributes);
        inline(text);
        pen.close();
    }

    /** A text with inline marks; a line end becomes a break. */
    void inline(String text) {
        InlineMarks.parse(text).forEach(this::node);
    }

    /** A text without marks. */
    void lines(String text) {
        boolean first = true;
        for (String line : text.split("\n", -1)) {
            if (!first) {
                pen.empty("br");
            }
            pen.text(line);
            first = false;
        }
    }

    private void node(InlineMarks.Node node) {
        if (node instanceof InlineMarks.Words plain) {
            lines(plain.text());
        } else if (node instanceof InlineMarks.Marked marked) {
            pen.open(marked.element());
            marked.inner().forEach(this::node);
            pen.close();
        } else if (node instanceof InlineMarks.Link link) {
            String title = paper ? link.plain() + " (" + link.target().replaceFirst("^mailto:", "") + ")" : null;
            pen.open("a", "href", link.target(), "title", title);
            link.inner().forEach(this::node);
            pen.close();
        }
    }
}
