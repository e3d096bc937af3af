package org.ordskifte.intake.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The numbered lines of a file, as it is printed or as a structured file was laid out. Reads text with any line ends; writes
 * nothing away but blanks at line ends.
 *
 * @param asides what the file itself says is no running text, by line number: a reason such as {@code page-header}
 */
public record SourceText(List<SourceLine> lines, Map<Integer, String> asides) {

    /** The reason under which the lines of a table of contents stand, which is read before it is left out. */
    public static final String CONTENTS = "table-of-contents";

    public static SourceText of(String text) {
        String unified = text.replace("\r\n", "\n").replace('\r', '\n');
        List<SourceLine> lines = new ArrayList<>();
        int start = 0;
        while (start <= unified.length()) {
            int end = unified.indexOf('\n', start);
            end = end < 0 ? unified.length() : end;
            lines.add(line(lines.size() + 1, unified.substring(start, end)));
            start = end + 1;
        }
        return new SourceText(List.copyOf(lines), Map.of());
    }

    static SourceLine line(int number, String raw) {
        String composed = Normalizer.normalize(raw.replace('\f', ' ').replace('\u2028', ' '), Normalizer.Form.NFC);
        int first = 0;
        int indent = 0;
        while (first < composed.length() && isBlank(composed.charAt(first))) {
            indent += composed.charAt(first) == '\t' ? 4 : 1;
            first++;
        }
        int last = composed.length();
        while (last > first && isBlank(composed.charAt(last - 1))) {
            last--;
        }
        return new SourceLine(number, composed.substring(first, last), indent);
    }

    private static boolean isBlank(char c) {
        return c == ' '
                || c == '\t'
                || c == '\u00A0'
                || c == '\u200B'
                || c == '\uFEFF'
                || c == '\u2007'
                || c == '\u202F';
    }
}
