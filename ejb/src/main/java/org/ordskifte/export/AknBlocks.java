package org.ordskifte.export;

import java.util.List;
import org.ordskifte.document.Block;
import org.ordskifte.document.InlineMarks;

/** The words of a clause in Akoma Ntoso: paragraphs, lists, tables and definitions, and what is marked within them. */
final class AknBlocks {

    private final XmlPen pen;

    AknBlocks(XmlPen pen) {
        this.pen = pen;
    }

    void write(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            inline("p", paragraph.text());
            tags(paragraph.tags());
        } else if (block instanceof Block.Quote quote) {
            inline("block", quote.text(), "name", "quote");
        } else if (block instanceof Block.Listing list) {
            list(list.ordered(), list.items());
            pen.line();
            tags(list.tags());
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Definitions definitions
                && !definitions.definitions().isEmpty()) {
            pen.open("blockList", "class", "definitions").line();
            definitions.definitions().forEach(one -> {
                pen.open("item");
                inline("heading", one.term());
                inline("p", one.text());
                pen.close().line();
            });
            pen.close().line();
        }
    }

    private void tags(List<String> tags) {
        if (!tags.isEmpty()) {
            pen.open("p", "class", "tags");
            tags.forEach(tag -> pen.element("inline", tag, "name", "tag").text(" "));
            pen.close().line();
        }
    }

    private void list(boolean ordered, List<Block.Item> items) {
        if (items.isEmpty()) {
            return;
        }
        pen.open(ordered ? "ol" : "ul");
        for (Block.Item item : items) {
            pen.open("li");
            nodes(InlineMarks.parse(item.text()));
            list(ordered, item.items());
            pen.close();
        }
        pen.close();
    }

    private void table(Block.Table table) {
        boolean bare = table.header().isEmpty() && table.rows().stream().allMatch(List::isEmpty);
        if (bare) {
            return;
        }
        pen.open("table").line();
        row("th", table.header());
        table.rows().forEach(row -> row("td", row));
        pen.close().line();
    }

    private void row(String element, List<String> cells) {
        if (cells.isEmpty()) {
            return;
        }
        pen.open("tr");
        cells.forEach(cell -> {
            pen.open(element);
            inline("p", cell);
            pen.close();
        });
        pen.close().line();
    }

    private void inline(String element, String text, String... attributes) {
        pen.open(element, attributes);
        nodes(InlineMarks.parse(text));
        pen.close().line();
    }

    private void nodes(List<InlineMarks.Node> nodes) {
        for (InlineMarks.Node node : nodes) {
            if (node instanceof InlineMarks.Words plain) {
                lines(plain.text());
            } else if (node instanceof InlineMarks.Marked marked) {
                pen.open(marked.element().equals("strong") ? "b" : "i");
                nodes(marked.inner());
                pen.close();
            } else if (node instanceof InlineMarks.Link link) {
                pen.open("a", "href", link.target());
                nodes(link.inner());
                pen.close();
            }
        }
    }

    /** Words without marks, over as many lines as they have. */
    void lines(String text) {
        boolean first = true;
        for (String line : text.split("\n", -1)) {
            if (!first) {
                pen.empty("eol");
            }
            pen.text(line);
            first = false;
        }
    }
}
