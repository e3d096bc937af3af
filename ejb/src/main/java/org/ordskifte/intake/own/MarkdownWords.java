package org.ordskifte.intake.own;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.ordskifte.document.Block;
import org.ordskifte.document.Markup;

/** The words of parsed Markdown in our own marks. */
final class MarkdownWords {

    private final boolean marks;
    private final StringBuilder out = new StringBuilder();

    private MarkdownWords(boolean marks) {
        this.marks = marks;
    }

    static String marked(Node node) {
        return words(node, true);
    }

    static String plain(Node node) {
        return words(node, false);
    }

    private static String words(Node node, boolean marks) {
        MarkdownWords words = new MarkdownWords(marks);
        words.inside(node);
        return words.out.toString();
    }

    /** @param own how many cells of the head and of each row are its own; null for all */
    static Block.Table table(Node table, List<Integer> own) {
        List<List<String>> rows = new ArrayList<>();
        boolean headed = rows(table, rows);
        for (int i = 0; own != null && i < rows.size() && i < own.size(); i++) {
            List<String> row = rows.get(i);
            rows.set(i, row.subList(0, Math.min(own.get(i), row.size())));
        }
        List<String> header = headed && !rows.isEmpty() ? rows.remove(0) : List.of();
        boolean blank = own == null && header.stream().allMatch(String::isBlank);
        return new Block.Table(blank ? List.of() : header, rows);
    }

    private static boolean rows(Node part, List<List<String>> rows) {
        boolean headed = false;
        for (Node child = part.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableRow) {
                List<String> cells = new ArrayList<>();
                for (Node cell = child.getFirstChild(); cell != null; cell = cell.getNext()) {
                    if (cell instanceof TableCell) {
                        cells.add(marked(cell));
                    }
                }
                rows.add(cells);
            } else {
                headed |= child instanceof TableHead;
                rows(child, rows);
            }
        }
        return headed;
    }

    private void inside(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            write(child);
        }
    }

    private void write(Node node) {
        if (node instanceof Text text) {
            out.append(text.getLiteral());
        } else if (node instanceof Code code) {
            out.append(code.getLiteral());
        } else if (node instanceof HardLineBreak) {
            out.append('\n');
        } else if (node instanceof SoftLineBreak) {
            out.append(' ');
        } else if (node instanceof HtmlInline html) {
            element(html.getLiteral());
        } else if (node instanceof StrongEmphasis) {
            between(node, "**", "**");
        } else if (node instanceof Emphasis) {
            between(node, "*", "*");
        } else if (node instanceof Link link && Markup.mayLink(link.getDestination())) {
            between(node, "[", "](" + link.getDestination() + ")");
        } else {
            inside(node);
        }
    }

    private void between(Node node, String before, String after) {
        out.append(marks ? before : "");
        inside(node);
        out.append(marks ? after : "");
    }

    private void element(String html) {
        switch (html) {
            case "<br>", "<br/>", "<br />" -> out.append('\n');
            case "<strong>", "</strong>" -> out.append(marks ? "**" : "");
            case "<em>", "</em>" -> out.append(marks ? "*" : "");
            default -> {
                // other elements say nothing we know
            }
        }
    }
}
