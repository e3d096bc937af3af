package org.ordskifte.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Blocks as plain text that can be typed. A blank line ends a block; {@code -} or {@code 1.} begins an item, two blanks
 * more one level down; {@code >} begins a quote, {@code |} the row of a table, {@code :} the explanation under a term;
 * {@code #NAME} lines below a block are its values; {@code <br>} ends a line within an item, a cell or a term. A
 * backslash before any of these makes it an ordinary sign. What was written is read back as the same blocks.
 */
public final class BlockNotation {

    private static final Pattern ITEM = Pattern.compile("( *)(?:[-–•]|\\d{1,3}[.)])(?: +(.*)|$)");
    private static final Pattern ORDERED = Pattern.compile(" *\\d{1,3}[.)](?: .*|$)");
    private static final Pattern MARK = Pattern.compile(" *(?:(?:[-–•]|\\d{1,3}[.)])(?: .*|$)|[>|:#\\\\].*)");
    private static final Pattern RULE = Pattern.compile("\\|(?: ?:?-{3,}:? ?\\|)+");

    private static final Pattern DASHES = Pattern.compile(":?-{3,}:?");
    private static final Pattern DOUBTFUL = Pattern.compile("(?i)\\\\(?=[\\\\|<: \t\n-])|<(?=br ?/?>)");
    private static final Pattern SIGN = Pattern.compile("(?i)\\\\([\\\\|<: \t-])|<br ?/?>");
    private static final Pattern BLANK_FIRST = Pattern.compile("[ \t\\\\].*");
    private static final int HIGHEST = 999;

    private BlockNotation() {}

    public static String write(List<Block> blocks) {
        return blocks.stream().map(BlockNotation::write).collect(Collectors.joining("\n\n"));
    }

    public static List<Block> read(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String piece : (text == null ? "" : text).replaceAll("\\R", "\n").split("\n[ \t]*\n+")) {
            List<String> lines = new ArrayList<>(piece.lines().toList());
            lines.removeIf(String::isBlank);
            if (!lines.isEmpty()) {
                blocks.add(read(lines));
            }
        }
        return blocks;
    }

    private static String write(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return lines(paragraph.text()) + tags(paragraph.tags());
        } else if (block instanceof Block.Quote quote) {
            return led("> ", quote.text());
        } else if (block instanceof Block.Listing list) {
            StringBuilder out = new StringBuilder();
            items(list.items(), list.ordered(), "", out);
            return out.toString().stripTrailing() + tags(list.tags());
        } else if (block instanceof Block.Table table) {
            List<String> rows = new ArrayList<>();
            if (!table.header().isEmpty()) {
                rows.add(row(table.header()));
                rows.add("|" + " --- |".repeat(table.header().size()));
            }
            table.rows().forEach(cells -> rows.add(row(cells)));
            return String.join("\n", rows);
        }
        return ((Block.Definitions) block)
                .definitions().stream()
                        .map(one -> line(signs(one.term())) + "\n" + led(": ", one.text()))
                        .collect(Collectors.joining("\n"));
    }

    private static void items(List<Block.Item> items, boolean ordered, String indent, StringBuilder out) {
        int number = 1;
        for (Block.Item item : items) {
            String mark = ordered && indent.isEmpty() ? Math.min(number++, HIGHEST) + ". " : "- ";
            out.append(indent).append(mark).append(signs(item.text())).append('\n');
            items(item.items(), ordered, indent + "  ", out);
        }
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> " " + (DASHES.matcher(cell).matches() ? "\\" : "")
                        + signs(cell).replace("|", "\\|") + " |")
                .collect(Collectors.joining("", "|", ""));
    }

    /** A text within one line: its line ends become {@code <br>}, what looks like a sign gets a backslash. */
    private static String signs(String text) {
        String kept = DOUBTFUL.matcher(text).replaceAll("\\\\$0").replace("\n", "<br>");
        return kept.startsWith(" ") || kept.startsWith("\t") ? "\\" + kept : kept;
    }

    private static String words(String signs) {
        return SIGN.matcher(signs)
                .replaceAll(sign -> Matcher.quoteReplacement(sign.group(1) == null ? "\n" : sign.group(1)));
    }

    /** Every line led by the same sign. A backslash keeps the blanks that a line begins with. */
    private static String led(String sign, String text) {
        return Stream.of(text.split("\n", -1))
                .map(line -> BLANK_FIRST.matcher(line).matches() ? "\\" + line : line)
                .map(line -> sign + line)
                .collect(Collectors.joining("\n"));
    }

    private static String trimmed(String line) {
        return line.replaceAll("^[ \t]+|[ \t]+$", "");
    }

    private static String unled(String line) {
        String said = trimmed(line.substring(1));
        return said.matches("\\\\[ \t\\\\].*") ? said.substring(1) : said;
    }

    private static String tags(List<String> tags) {
        return tags.stream().map(tag -> "\n#" + signs(tag)).collect(Collectors.joining());
    }

    private static String lines(String text) {
        return text.lines().map(BlockNotation::line).collect(Collectors.joining("\n"));
    }

    private static String line(String line) {
        return line.isBlank() || MARK.matcher(line).matches() ? "\\" + line : line;
    }

    private static Block read(List<String> lines) {
        List<String> tags = new ArrayList<>();
        while (lines.size() > 1 && lines.get(lines.size() - 1).matches("#\\S.*")) {
            tags.add(0, words(lines.remove(lines.size() - 1).substring(1).strip()));
        }
        String first = lines.get(0);
        if (lines.stream().allMatch(line -> line.startsWith(">"))) {
            return new Block.Quote(lines.stream().map(BlockNotation::unled).collect(Collectors.joining("\n")));
        }
        if (lines.stream().allMatch(line -> line.startsWith("|"))) {
            return table(lines);
        }
        if (ITEM.matcher(first).matches()) {
            return new Block.Listing(ORDERED.matcher(first).matches(), items(lines), tags);
        }
        if (lines.size() > 1 && !first.startsWith(":") && lines.get(1).startsWith(":")) {
            return definitions(lines);
        }
        return new Block.Paragraph(lines.stream().map(BlockNotation::plain).collect(Collectors.joining("\n")), tags);
    }

    private static String plain(String line) {
        return line.startsWith("\\") ? line.substring(1) : line.replaceAll("[ \t]+$", "");
    }

    private static Block table(List<String> lines) {
        List<List<String>> rows = lines.stream()
                .filter(line -> !RULE.matcher(line.strip()).matches())
                .map(BlockNotation::cells)
                .toList();
        boolean headed = lines.size() > 1
                && !RULE.matcher(lines.get(0).strip()).matches()
                && RULE.matcher(lines.get(1).strip()).matches();
        return headed ? new Block.Table(rows.get(0), rows.subList(1, rows.size())) : new Block.Table(List.of(), rows);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        String inner = line.strip().substring(1);
        for (int at = 0; at < inner.length(); at++) {
            char sign = inner.charAt(at);
            if (sign == '|') {
                cells.add(words(trimmed(cell.toString())));
                cell.setLength(0);
            } else {
                cell.append(sign);
                if (sign == '\\' && at + 1 < inner.length()) {
                    cell.append(inner.charAt(++at));
                }
            }
        }
        if (!cell.toString().isBlank()) {
            cells.add(words(trimmed(cell.toString())));
        }
        return cells;
    }

    private static Block definitions(List<String> lines) {
        List<Block.Definition> all = new ArrayList<>();
        for (int at = 0; at < lines.size(); ) {
            String term = words(plain(lines.get(at++)));
            List<String> said = new ArrayList<>();
            while (at < lines.size() && lines.get(at).startsWith(":")) {
                said.add(unled(lines.get(at++)));
            }
            all.add(new Block.Definition(term, String.join("\n", said)));
        }
        return new Block.Definitions(all);
    }

    /** A line that begins no item goes on with the one before. */
    private static List<Block.Item> items(List<String> lines) {
        List<String> joined = new ArrayList<>();
        for (String line : lines) {
            if (ITEM.matcher(line).matches() || joined.isEmpty()) {
                joined.add(line);
            } else {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + " " + line.strip());
            }
        }
        return nest(joined, 0, joined.size());
    }

    private static List<Block.Item> nest(List<String> lines, int from, int to) {
        List<Block.Item> items = new ArrayList<>();
        int at = from;
        while (at < to) {
            int next = at + 1;
            while (next < to && indent(lines.get(next)) > indent(lines.get(from))) {
                next++;
            }
            Matcher item = ITEM.matcher(lines.get(at));
            String text = item.matches() ? item.group(2) : lines.get(at).strip();
            items.add(new Block.Item(text == null ? "" : words(text), nest(lines, at + 1, next)));
            at = next;
        }
        return items;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
