package org.ordskifte.export;

import java.util.List;
import org.ordskifte.document.InlineMarks;

/**
 * Words and inline marks as CommonMark. Every character that Markdown might take for a sign is escaped; a mark that its
 * rules would not see, because of what stands beside it, is written as an element.
 */
final class MarkdownInline {

    private static final String SIGNS = "\\`*_[]<>&|~#";
    private static final String LINE_BREAK = "\\\n";

    private final StringBuilder out = new StringBuilder();
    private final String lineBreak;
    /** Where the words of the last line begin. */
    private int line;

    private MarkdownInline(String lineBreak) {
        this.lineBreak = lineBreak;
    }

    /** @param indent what stands before every further line */
    static String of(String text, String indent) {
        MarkdownInline pen = new MarkdownInline(LINE_BREAK + indent);
        pen.write(InlineMarks.parse(text));
        return lineStart(pen.out.toString());
    }

    /** On one line: a break is an element. */
    static String cell(String text) {
        MarkdownInline pen = new MarkdownInline("<br>");
        pen.write(InlineMarks.parse(text));
        return pen.out.toString();
    }

    /** Words without marks, on one line. */
    static String plain(String text) {
        MarkdownInline pen = new MarkdownInline("<br>");
        pen.words(text);
        return pen.out.toString();
    }

    /** Words without marks, on one line and emphasised where that can be said without doubt. */
    static String emphasis(String text) {
        boolean safe = Character.isLetterOrDigit(text.charAt(0))
                && (Character.isLetterOrDigit(text.charAt(text.length() - 1)) || text.matches(".*[.,!?]"));
        return safe ? "*" + plain(text) + "*" : plain(text);
    }

    private void write(List<InlineMarks.Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            InlineMarks.Node node = nodes.get(i);
            if (node instanceof InlineMarks.Words words) {
                words(words.text());
            } else if (node instanceof InlineMarks.Marked marked) {
                InlineMarks.Node next = i + 1 < nodes.size() ? nodes.get(i + 1) : null;
                marked(marked, next);
            } else if (node instanceof InlineMarks.Link link) {
                out.append('[');
                write(link.inner());
                out.append("](<").append(link.target()).append(">)");
            }
        }
    }

    private void marked(InlineMarks.Marked marked, InlineMarks.Node next) {
        String element = marked.element();
        boolean stars = isSafe(marked, next);
        out.append(stars ? stars(element) : "<" + element + ">");
        write(marked.inner());
        out.append(stars ? stars(element) : "</" + element + ">");
    }

    private static String stars(String element) {
        return element.equals("strong") ? "**" : "*";
    }

    /** Whether CommonMark sees the stars as what they are: it asks what stands on both sides of each. */
    private boolean isSafe(InlineMarks.Marked marked, InlineMarks.Node next) {
        boolean plain = marked.inner().size() == 1 && marked.inner().get(0) instanceof InlineMarks.Words;
        boolean free = (out.isEmpty() || out.charAt(out.length() - 1) != '*')
                && (next == null || next instanceof InlineMarks.Words);
        String words = marked.plain();
        if (!plain || !free || words.isEmpty() || words.indexOf('\n') >= 0) {
            return false;
        }
        String after = next == null ? "" : next.plain();
        boolean closes = Character.isLetterOrDigit(words.charAt(words.length() - 1))
                || ".,:;?!".indexOf(words.charAt(words.length() - 1)) >= 0
                        && (after.isEmpty() || Character.isWhitespace(after.charAt(0)));
        return closes && Character.isLetterOrDigit(words.charAt(0));
    }

    private void words(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean edge = i == 0 || i + 1 == text.length() || text.charAt(i - 1) == '\n' || text.charAt(i + 1) == '\n';
            boolean again = i > 0 && text.charAt(i - 1) == ' ';
            if (c == '\n') {
                out.append(lineBreak);
                line = out.length();
            } else if (c == '\t' || c == ' ' && (edge && isOuter(text, i) || again)) {
                out.append(c == '\t' ? "&#9;" : "&#32;");
            } else if (SIGNS.indexOf(c) >= 0 || c == '!' && i + 1 == text.length()) {
                out.append('\\').append(c);
            } else if (isLineStart() && "+-=:".indexOf(c) >= 0) {
                out.append('\\').append(c);
            } else if ((c == '.' || c == ')') && isNumberSoFar()) {
                out.append('\\').append(c);
            } else {
                out.append(c);
            }
        }
    }

    /** A blank at the edge of these words is safe only between two other characters of the same line. */
    private boolean isOuter(String text, int i) {
        boolean lineStart = i == 0 ? isLineStart() : text.charAt(i - 1) == '\n';
        boolean lineEnd = i + 1 == text.length() || text.charAt(i + 1) == '\n';
        return lineStart || lineEnd;
    }

    private boolean isLineStart() {
        return out.substring(line).isBlank();
    }

    private boolean isNumberSoFar() {
        return out.substring(line).strip().matches("\\d+");
    }

    private static String lineStart(String text) {
        return text.isEmpty() ? "<!-- -->" : text;
    }
}
