package org.ordskifte.search.query;

import java.util.List;
import org.ordskifte.search.query.Marks.Span;

/** About two lines of a text around where most of what was asked stands, cut between words, escaped for HTML. */
final class Excerpt {

    static final int LONGEST = 180;
    private static final int BEFORE_MARK = 60;

    private Excerpt() {}

    /** @param marks in order, none within another; the beginning is shown when there is none */
    static String of(String text, List<Span> marks) {
        int start = text.length() <= LONGEST ? 0 : start(text, marks);
        StringBuilder shown = new StringBuilder(LONGEST * 2).append(start > 0 ? "… " : "");
        int at = start;
        for (Span mark : marks) {
            if (mark.start() >= start + LONGEST) {
                break;
            }
            if (mark.start() >= at) {
                append(text, at, mark.start(), shown);
                shown.append("<mark>");
                append(text, mark.start(), mark.end(), shown);
                shown.append("</mark>");
                at = mark.end();
            }
        }
        int end = Math.max(at, end(text, start + LONGEST));
        append(text, at, end, shown);
        return end < text.length() ? shown.append(" …").toString() : shown.toString();
    }

    /** Of all places where a mark is, the one with the most marks after it within what is shown. */
    private static int start(String text, List<Span> marks) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < marks.size(); i++) {
            int from = Math.max(0, marks.get(i).start() - BEFORE_MARK);
            int within = 0;
            for (int j = i; j < marks.size() && marks.get(j).end() <= from + LONGEST; j++) {
                within++;
            }
            if (within > most) {
                most = within;
                best = i;
            }
        }
        int mark = marks.isEmpty() ? 0 : marks.get(best).start();
        if (mark <= BEFORE_MARK) {
            return 0;
        }
        for (int i = mark - BEFORE_MARK; i < mark; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return mark;
    }

    private static int end(String text, int wanted) {
        for (int i = wanted; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return text.length();
    }

    private static void append(String text, int from, int to, StringBuilder shown) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> shown.append("&amp;");
                case '<' -> shown.append("&lt;");
                case '>' -> shown.append("&gt;");
                case '"' -> shown.append("&quot;");
                case '\'' -> shown.append("&#39;");
                default -> shown.append(Character.isWhitespace(c) ? ' ' : c);
            }
        }
    }
}
