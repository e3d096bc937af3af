package org.ordskifte.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ordskifte.shared.Refusal;

/**
 * The only way from stored text to HTML or plain words. The inline marks are {@code **strong**}, {@code *emphasis*} and
 * {@code [text](https: or mailto:)}; everything else, HTML included, is text and leaves here escaped.
 */
public final class Markup {

    private Markup() {}

    /** One text with inline marks as escaped HTML; a line end becomes {@code <br>}. */
    public static String html(String text) {
        return InlineMarks.parse(text).stream().map(InlineMarks.Node::html).collect(Collectors.joining());
    }

    /** One text without its marks; of a link the words remain. */
    public static String plain(String text) {
        return InlineMarks.parse(text).stream().map(InlineMarks.Node::plain).collect(Collectors.joining());
    }

    /** Whether a link may lead to a target: an https address without user part, or one mail address. */
    public static boolean mayLink(String target) {
        return InlineMarks.mayLeadTo(target);
    }

    /** The own text of a clause: blocks separated by a blank line, list items one per line, no marks. */
    public static String text(List<Block> blocks) {
        return blocks.stream().map(Markup::text).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    /** Blocks as an HTML fragment: {@code p, ul, ol, table, blockquote, dl} and inline marks, nothing else. */
    public static String html(List<Block> blocks) {
        return blocks.stream().map(Markup::html).collect(Collectors.joining("\n"));
    }

    /** Words without marks: a blank line ends a paragraph. */
    public static List<Block> paragraphs(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String piece : text.replaceAll("\\R", "\n").split("\n[ \t]*\n+")) {
            if (!piece.isBlank()) {
                blocks.add(new Block.Paragraph(piece.strip(), List.of()));
            }
        }
        return blocks;
    }

    /**
     * The form in which text is stored: NFC, LF, trailing blanks trimmed; no-break space and soft hyphen are kept.
     *
     * @throws Refusal {@code invalid-text} for other control characters, lone surrogates and marks that turn the
     *     direction of writing (they can make a sentence look like another one)
     */
    public static String normalise(String text) {
        String lines = lines(text);
        lines.codePoints().filter(Markup::isForbidden).findFirst().ifPresent(point -> {
            throw new Refusal("invalid-text", "character", String.format("U+%04X", point));
        });
        String composed = Normalizer.normalize(lines, Normalizer.Form.NFC);
        return composed.lines()
                .map(Markup::withoutTrailingBlanks)
                .collect(Collectors.joining("\n"))
                .stripTrailing();
    }

    /** How many characters somebody who reads it would count, once it is kept: an emoji is one, a letter with its ring too. */
    public static int length(String text) {
        String composed = Normalizer.normalize(lines(text), Normalizer.Form.NFC);
        return composed.codePointCount(0, composed.length());
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isForbidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\n' && point != '\t';
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
            default -> (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        };
    }

    private static String withoutTrailingBlanks(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
            end--;
        }
        return line.substring(0, end);
    }

    private static String text(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return plain(paragraph.text());
        } else if (block instanceof Block.Quote quote) {
            return plain(quote.text());
        } else if (block instanceof Block.Listing list) {
            List<String> lines = new ArrayList<>();
            itemLines(list.items(), lines);
            return String.join("\n", lines);
        } else if (block instanceof Block.Table table) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(table.header());
            rows.addAll(table.rows());
            return rows.stream()
                    .map(row -> row.stream().map(Markup::plain).collect(Collectors.joining("\t")))
                    .filter(row -> !row.isBlank())
                    .collect(Collectors.joining("\n"));
        } else if (block instanceof Block.Definitions definitions) {
            return definitions.definitions().stream()
                    .map(each -> plain(each.term()) + "\n" + plain(each.text()))
                    .collect(Collectors.joining("\n"));
        } else if (block instanceof Block.Withheld notice) {
            return notice.text();
        }
        throw new IllegalStateException("a block without a text form: " + block);
    }

    private static void itemLines(List<Block.Item> items, List<String> lines) {
        for (Block.Item item : items) {
            lines.add(plain(item.text()));
            itemLines(item.items(), lines);
        }
    }

    private static String html(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return "<p>" + html(paragraph.text()) + "</p>";
        } else if (block instanceof Block.Quote quote) {
            return "<blockquote><p>" + html(quote.text()) + "</p></blockquote>";
        } else if (block instanceof Block.Listing list) {
            return htmlList(list.ordered(), list.items());
        } else if (block instanceof Block.Table table) {
            return htmlTable(table);
        } else if (block instanceof Block.Definitions definitions) {
            return definitions.definitions().stream()
                    .map(each -> "<dt>" + html(each.term()) + "</dt><dd>" + html(each.text()) + "</dd>")
                    .collect(Collectors.joining("", "<dl>", "</dl>"));
        } else if (block instanceof Block.Withheld notice) {
            return "<p class=\"withheld\">" + escape(notice.text()) + "</p>";
        }
        throw new IllegalStateException("a block without an HTML form: " + block);
    }

    private static String htmlList(boolean ordered, List<Block.Item> items) {
        String name = ordered ? "ol" : "ul";
        return items.stream()
                .map(item -> "<li>" + html(item.text())
                        + (item.items().isEmpty() ? "" : htmlList(ordered, item.items())) + "</li>")
                .collect(Collectors.joining("", "<" + name + ">", "</" + name + ">"));
    }

    private static String htmlTable(Block.Table table) {
        String head = table.header().stream()
                .map(cell -> "<th scope=\"col\">" + html(cell) + "</th>")
                .collect(Collectors.joining());
        String rows = table.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> "<td>" + html(cell) + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining());
        return "<table>" + (head.isEmpty() ? "" : "<thead><tr>" + head + "</tr></thead>") + "<tbody>" + rows
                + "</tbody></table>";
    }
}
