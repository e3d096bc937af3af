package org.ordskifte.export;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ordskifte.document.Block;
import org.ordskifte.document.ClauseTree;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.OwnMarks;
import org.ordskifte.shared.Json;

/**
 * CommonMark with tables, to be read as it is. A comment before each clause says what the words alone do not: its lasting
 * identity, its kind, its depth, and which part of the heading is the number.
 */
final class MarkdownWriter {

    private final StringBuilder out = new StringBuilder();
    private final Edition edition;
    private final PrintWords words;

    private MarkdownWriter(Edition edition) {
        this.edition = edition;
        this.words = PrintWords.in(edition.language());
    }

    static byte[] write(Edition edition) {
        return new MarkdownWriter(edition).text().getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        frontMatter();
        paragraph("# " + MarkdownInline.plain(edition.title()));
        if (edition.subtitle() != null) {
            paragraph(MarkdownInline.of(edition.subtitle(), ""));
        }
        if (edition.motto() != null) {
            paragraph(MarkdownInline.emphasis(edition.motto()));
        }
        edition.clauses().forEach(node -> clause(node, 1));
        comment("end");
        paragraph(MarkdownInline.of(words.current(edition), ""));
        return out.toString();
    }

    private void frontMatter() {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put(OwnMarks.FIELD, OwnMarks.SCHEMA);
        said.put("title", edition.title());
        said.put("subtitle", edition.subtitle());
        said.put("motto", edition.motto());
        said.put("authority", edition.authority());
        said.put("language", edition.language());
        said.put("version", edition.version());
        said.put("address", edition.address());
        said.put("state", edition.state().name().toLowerCase(Locale.ROOT));
        said.put("standing", String.join(". ", words.standing(edition)) + ".");
        said.put("sha256", edition.contentHash());
        edition.facts().forEach((key, value) -> said.put(OwnMarks.FACT.replace(':', '-') + key, value));
        out.append("---\n");
        said.forEach((key, value) -> {
            if (value != null) {
                out.append(key).append(": ").append(json(value)).append('\n');
            }
        });
        out.append("---\n\n");
    }

    private void clause(ClauseTree.Node node, int level) {
        ClauseView clause = node.clause();
        Map<String, Object> marks = new LinkedHashMap<>();
        marks.put("id", clause.id().toString());
        marks.put("kind", clause.kind().name().toLowerCase(Locale.ROOT));
        marks.put("level", level);
        if (clause.label() != null) {
            marks.put("label", clause.label());
        }
        comment("clause " + json(marks));
        if (clause.label() != null || clause.heading() != null) {
            String space = clause.label() != null && clause.heading() != null ? " " : "";
            paragraph("#".repeat(Math.min(6, level + 1))
                    + " "
                    + (clause.label() == null ? "" : MarkdownInline.plain(clause.label()))
                    + space
                    + (clause.heading() == null ? "" : MarkdownInline.plain(clause.heading())));
        }
        if (clause.motto() != null) {
            comment("motto");
            paragraph(MarkdownInline.emphasis(clause.motto()));
        }
        boolean afterList = false;
        for (Block block : clause.blocks()) {
            boolean list = block instanceof Block.Listing || block instanceof Block.Definitions;
            if (afterList && list) {
                out.append("<!-- -->\n\n");
            }
            write(block);
            afterList = list;
        }
        node.children().forEach(child -> clause(child, level + 1));
    }

    private void write(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(MarkdownInline.of(paragraph.text(), ""));
            tags(paragraph.tags());
        } else if (block instanceof Block.Quote quote) {
            paragraph("> " + MarkdownInline.of(quote.text(), "> "));
        } else if (block instanceof Block.Listing list) {
            items(list.ordered(), list.items(), "");
            out.append('\n');
            tags(list.tags());
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Definitions definitions) {
            comment("definitions");
            definitions.definitions().forEach(one -> {
                out.append("- ").append(MarkdownInline.of(one.term(), "  ")).append("\n\n");
                paragraph("  " + MarkdownInline.of(one.text(), "  "));
            });
        }
    }

    private void items(boolean ordered, List<Block.Item> items, String indent) {
        int number = 1;
        for (Block.Item item : items) {
            String sign = ordered ? number++ + ". " : "- ";
            String below = indent + " ".repeat(sign.length());
            out.append(indent)
                    .append(sign)
                    .append(MarkdownInline.of(item.text(), below))
                    .append('\n');
            items(ordered, item.items(), below);
        }
    }

    /** A table needs a head and as many cells in every row; where it has not, a comment says how many are its own. */
    private void table(Block.Table table) {
        int width = Math.max(
                table.header().size(),
                table.rows().stream().mapToInt(List::size).max().orElse(0));
        if (width == 0) {
            return;
        }
        boolean even = table.header().size() == width
                && table.rows().stream().allMatch(row -> row.size() == width)
                && table.header().stream().anyMatch(cell -> !cell.isBlank());
        if (!even) {
            comment("cells " + table.header().size()
                    + table.rows().stream().map(row -> " " + row.size()).collect(Collectors.joining()));
        }
        row(table.header(), width);
        out.append('|').append(" --- |".repeat(width)).append('\n');
        table.rows().forEach(row -> row(row, width));
        out.append('\n');
    }

    private void row(List<String> cells, int width) {
        out.append('|');
        IntStream.range(0, width)
                .mapToObj(i -> i < cells.size() ? MarkdownInline.cell(cells.get(i)) : "")
                .forEach(cell -> out.append(' ').append(cell).append(cell.isEmpty() ? "|" : " |"));
        out.append('\n');
    }

    private void tags(List<String> tags) {
        if (!tags.isEmpty()) {
            paragraph(tags.stream().map(MarkdownWriter::code).collect(Collectors.joining(" ")));
        }
    }

    private static String code(String tag) {
        String line = tag.replace('\n', ' ');
        String fence = "`";
        while (line.contains(fence)) {
            fence += "`";
        }
        String pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return fence + pad + line + pad + fence;
    }

    private void comment(String words) {
        out.append("<!-- ").append(words).append(" -->\n\n");
    }

    private void paragraph(String text) {
        out.append(text).append("\n\n");
    }

    /** JSON that can stand inside a comment. */
    private static String json(Object value) {
        return Json.write(value).replace("--", "-\\u002d").replace(">", "\\u003e");
    }
}
