package org.ordskifte.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts as words, blanks and signs, each with a number so that equal ones are compared at once. */
final class Words {

    private final List<String> before;
    private final List<String> after;
    private final int[] a;
    private final int[] b;

    Words(String before, String after) {
        this.before = cut(before);
        this.after = cut(after);
        Map<String, Integer> numbers = new HashMap<>();
        this.a = numbered(this.before, numbers);
        this.b = numbered(this.after, numbers);
    }

    int[] before() {
        return a;
    }

    int[] after() {
        return b;
    }

    String before(int from, int to) {
        return String.join("", before.subList(from, to));
    }

    String after(int from, int to) {
        return String.join("", after.subList(from, to));
    }

    private static int[] numbered(List<String> words, Map<String, Integer> numbers) {
        return words.stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, unknown -> numbers.size()))
                .toArray();
    }

    /** A run of letters and digits, a run of blanks, or one other sign. */
    static List<String> cut(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at + Character.charCount(text.codePointAt(at));
            int sort = sort(text.codePointAt(at));
            while (sort != SIGN && end < text.length() && sort(text.codePointAt(end)) == sort) {
                end += Character.charCount(text.codePointAt(end));
            }
            words.add(text.substring(at, end));
            at = end;
        }
        return words;
    }

    private static final int SIGN = 0;
    private static final int LETTERS = 1;
    private static final int BLANKS = 2;
    private static final int LINE = 3;

    private static int sort(int point) {
        if (point == '\n') {
            return LINE;
        }
        if (Character.isLetterOrDigit(point)
                || point == '\u00AD'
                || Character.getType(point) == Character.NON_SPACING_MARK) {
            return LETTERS;
        }
        return Character.isWhitespace(point) || point == '\u00A0' ? BLANKS : SIGN;
    }
}
