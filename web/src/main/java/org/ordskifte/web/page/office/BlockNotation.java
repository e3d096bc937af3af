package org.ordskifte.web.page.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ordskifte.document.Block;

/**
 * Blocks as plain text that can be typed. A blank line ends a block; {@code -} or {@code 1.} begins an item, two blanks
 * more one level down; {@code >} begins a quote, {@code |} the row of a table, {@code :} the explanation under a term;
 * {@code #NAME} lines below a block are its values. A backslash before any of these makes it an ordinary sign. What
 * was written is read back as the same blocks.
 */
final class BlockNotation {

    private static final Pattern ITEM = Pattern.compile("( *)(?:[-–•]|\\d{1,3}[.)]) +(.*)");
    private static final Pattern ORDERED = Pattern.compile(" *\\d{1,3}[.)] .*");
    private static final Pattern MARK = Pattern.compile("(?:[-–•] |\\d{1,3}[.)] |[>|:#\\\\]).*");
    private static final Pattern RULE = Pattern.compile("\\|(?: ?:?-{3,}:? ?\\|)+");

    private BlockNotation() {}

    static String write(List<Block> blocks) {
        return blocks.stream().map(BlockNotation::write).collect(Collectors.joining("\n\n"));
    }

    static List<Block> read(String text) {
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
            return quote.text()
                    .lines()
                    .map(line -> ("> " + line).stripTrailing())
                    .collect(Collectors.joining("\n"));
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
                        .map(one -> line(one.term()) + "\n: " + one.text().replace("\n", "\n: "))
                        .collect(Collectors.joining("\n"));
    }

    private static void items(List<Block.Item> items, boolean ordered, String indent, StringBuilder out) {
        int number = 1;
        for (Block.Item item : items) {
            String mark = ordered && indent.isEmpty() ? number++ + ". " : "- ";
            out.append(indent)
                    .append(mark)
                    .append(item.text().replace('\n', ' '))
                    .append('\n');
            items(item.items(), ordered, indent + "  ", out);
        }
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell ->
                        " " + cell.replace("\\", "\\\\").replace("|", "\\|").replace('\n', ' ') + " |")
                .collect(Collectors.joining("", "|", ""));
    }

    private static String tags(List<String> tags) {
        return tags.stream().map(tag -> "\n#" + tag).collect(Collectors.joining());
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
            tags.add(0, lines.remove(lines.size() - 1).substring(1).strip());
        }
        String first = lines.get(0);
        if (lines.stream().allMatch(line -> line.startsWith(">"))) {
            return new Block.Quote(
                    lines.stream().map(line -> line.substring(1).strip()).collect(Collectors.joining("\n")));
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
        return line.startsWith("\\") ? line.substring(1) : line.stripTrailing();
    }

    private static Block table(List<String> lines) {
        List<List<String>> rows = lines.stream()
                .filter(line -> !RULE.matcher(line.strip()).matches())
                .map(BlockNotation::cells)
                .toList();
        boolean headed = lines.size() > 1 && RULE.matcher(lines.get(1).strip()).matches();
        return headed ? new Block.Table(rows.get(0), rows.subList(1, rows.size())) : new Block.Table(List.of(), rows);
    }

    private static List<String> cells(String line) {
        String inner = line.strip().replaceAll("^\\|", "").replaceAll("(?<!\\\\)\\|$", "");
        List<String> cells = new ArrayList<>();
        for (String cell : inner.split("(?<!\\\\)\\|", -1)) {
            cells.add(cell.strip().replace("\\|", "|").replace("\\\\", "\\"));
        }
        return cells;
    }

    private static Block definitions(List<String> lines) {
        List<Block.Definition> all = new ArrayList<>();
        for (String line : lines) {
            if (!line.startsWith(":")) {
                all.add(new Block.Definition(plain(line), ""));
            } else if (!all.isEmpty()) {
                Block.Definition last = all.remove(all.size() - 1);
                String more = line.substring(1).strip();
                all.add(new Block.Definition(last.term(), last.text().isEmpty() ? more : last.text() + "\n" + more));
            }
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
            items.add(new Block.Item(text, nest(lines, at + 1, next)));
            at = next;
        }
        return items;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
