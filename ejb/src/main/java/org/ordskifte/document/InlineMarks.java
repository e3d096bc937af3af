package org.ordskifte.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the inline marks of one text into a tree, in one pass whatever the text. A mark that is not closed, or stands
 * between blanks, is text.
 */
public final class InlineMarks {

    private static final Pattern WEB =
            Pattern.compile("https://[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*(?::\\d{1,5})?(?:[/?#][^\\s\"<>`\\\\^{|}]*)?");
    private static final Pattern MAIL = Pattern.compile("mailto:[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+");

    private InlineMarks() {}

    /** A piece of a text; every kind knows its HTML and its words. */
    public sealed interface Node {
        String html();

        String plain();
    }

    public record Words(String text) implements Node {
        @Override
        public String html() {
            return Markup.escape(text).replace("\n", "<br>\n");
        }

        @Override
        public String plain() {
            return text;
        }
    }

    public record Marked(String element, List<Node> inner) implements Node {
        @Override
        public String html() {
            return "<" + element + ">" + inner.stream().map(Node::html).collect(Collectors.joining()) + "</" + element
                    + ">";
        }

        @Override
        public String plain() {
            return inner.stream().map(Node::plain).collect(Collectors.joining());
        }
    }

    public record Link(String target, List<Node> inner) implements Node {
        @Override
        public String html() {
            return "<a href=\"" + Markup.escape(target) + "\" rel=\"nofollow noopener\">"
                    + inner.stream().map(Node::html).collect(Collectors.joining()) + "</a>";
        }

        @Override
        public String plain() {
            return inner.stream().map(Node::plain).collect(Collectors.joining());
        }
    }

    /** Whether a link may lead there: an https address without user part, or one mail address. */
    static boolean mayLeadTo(String target) {
        return target.length() <= 2000
                && (WEB.matcher(target).matches() || MAIL.matcher(target).matches());
    }

    public static List<Node> parse(String text) {
        return new Pass(text).run();
    }

    /** A mark that was opened and the nodes since. */
    private record Open(String mark, List<Node> inner) {}

    private static final class Pass {
        private final String text;
        private final Deque<Open> open = new ArrayDeque<>();
        private final StringBuilder words = new StringBuilder();
        private int at;

        Pass(String text) {
            this.text = text;
            open.push(new Open("", new ArrayList<>()));
        }

        List<Node> run() {
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == '*') {
                    mark(markHere());
                } else if (c != '[' || !link()) {
                    words.append(c);
                    at++;
                }
            }
            while (open.size() > 1) {
                giveUp();
            }
            flush();
            return open.peek().inner();
        }

        /** Of three stars the innermost open mark takes its own first. */
        private String markHere() {
            boolean innerFirst =
                    text.startsWith("***", at) && open.peek().mark().equals("*");
            return text.startsWith("**", at) && !innerFirst ? "**" : "*";
        }

        private void mark(String mark) {
            boolean afterBlank = at == 0 || Character.isWhitespace(text.charAt(at - 1));
            int next = at + mark.length();
            boolean beforeBlank = next >= text.length() || Character.isWhitespace(text.charAt(next));
            at = next;
            if (!afterBlank && isOpen(mark)) {
                while (!open.peek().mark().equals(mark)) {
                    giveUp();
                }
                flush();
                Open closed = open.pop();
                open.peek().inner().add(new Marked(mark.length() == 2 ? "strong" : "em", closed.inner()));
            } else if (!beforeBlank && !isOpen(mark)) {
                flush();
                open.push(new Open(mark, new ArrayList<>()));
            } else {
                words.append(mark);
            }
        }

        private boolean isOpen(String mark) {
            return open.stream().anyMatch(each -> each.mark().equals(mark));
        }

        private void giveUp() {
            flush();
            Open unclosed = open.pop();
            open.peek().inner().add(new Words(unclosed.mark()));
            open.peek().inner().addAll(unclosed.inner());
        }

        private boolean link() {
            int end = at + 1;
            while (end < text.length() && text.charAt(end) != ']' && text.charAt(end) != '[') {
                end++;
            }
            if (end == at + 1 || end + 1 >= text.length() || text.charAt(end) != ']' || text.charAt(end + 1) != '(') {
                return false;
            }
            int close = end + 2;
            while (close < text.length() && close - end < 2003 && " \n\t()".indexOf(text.charAt(close)) < 0) {
                close++;
            }
            if (close >= text.length() || text.charAt(close) != ')') {
                return false;
            }
            String target = text.substring(end + 2, close);
            if (!mayLeadTo(target)) {
                return false;
            }
            flush();
            open.peek().inner().add(new Link(target, parse(text.substring(at + 1, end))));
            at = close + 1;
            return true;
        }

        private void flush() {
            if (!words.isEmpty()) {
                open.peek().inner().add(new Words(words.toString()));
                words.setLength(0);
            }
        }
    }
}
