package org.ordskifte.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.ordskifte.document.Block;
import org.ordskifte.document.ClauseTree;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.Markup;

/** Words and nothing else, for whoever wants to read, copy or count them. Lines are not broken. */
final class TextWriter {

    private final StringBuilder out = new StringBuilder();
    private final Edition edition;
    private final PrintWords words;

    private TextWriter(Edition edition) {
        this.edition = edition;
        this.words = PrintWords.in(edition.language());
    }

    static byte[] write(Edition edition) {
        return new TextWriter(edition).text().getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        line(edition.authority());
        line(edition.title());
        line(edition.subtitle());
        line(edition.motto());
        out.append('\n');
        line(String.join(". ", words.standing(edition)) + ".");
        edition.facts().forEach((key, value) -> line(words.label(key) + ": " + words.value(value)));
        edition.clauses().forEach(this::clause);
        out.append("\n\n");
        line(words.current(edition));
        line(edition.contentHash() == null ? null : words.text("hash") + ": " + edition.contentHash());
        return out.toString();
    }

    private void clause(ClauseTree.Node node) {
        ClauseView clause = node.clause();
        out.append('\n');
        if (clause.label() != null || clause.heading() != null) {
            out.append('\n');
            line((clause.label() == null ? "" : clause.label())
                    + (clause.label() != null && clause.heading() != null ? " " : "")
                    + (clause.heading() == null ? "" : clause.heading()));
        }
        line(clause.motto());
        boolean first = clause.label() == null && clause.heading() == null && clause.motto() == null;
        for (Block block : clause.blocks()) {
            if (!first) {
                out.append('\n');
            }
            write(block);
            first = false;
        }
        node.children().forEach(this::clause);
    }

    private void write(Block block) {
        if (block instanceof Block.Listing list) {
            items(list.ordered(), list.items(), "");
            tags(list.tags());
        } else if (block instanceof Block.Quote quote) {
            Markup.plain(quote.text()).lines().forEach(each -> line("    " + each));
        } else if (block instanceof Block.Definitions definitions) {
            definitions.definitions().forEach(one -> line(Markup.plain(one.term()) + ": " + Markup.plain(one.text())));
        } else {
            line(Markup.text(List.of(block)));
            if (block instanceof Block.Paragraph paragraph) {
                tags(paragraph.tags());
            }
        }
    }

    private void items(boolean ordered, List<Block.Item> items, String indent) {
        int number = 1;
        for (Block.Item item : items) {
            String sign = ordered ? number++ + ". " : "\u2013 ";
            line(indent + sign + Markup.plain(item.text()).replace("\n", "\n" + indent + " ".repeat(sign.length())));
            items(ordered, item.items(), indent + "   ");
        }
    }

    private void tags(List<String> tags) {
        if (!tags.isEmpty()) {
            line(tags.stream().collect(Collectors.joining(", ", "[", "]")));
        }
    }

    private void line(String text) {
        if (text != null && !text.isEmpty()) {
            out.append(text).append('\n');
        }
    }
}
