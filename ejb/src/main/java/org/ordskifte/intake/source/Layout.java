package org.ordskifte.intake.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes numbered lines, so that a structured file is shown and read like one of text. */
public final class Layout {

    private final Budget budget;
    private final List<SourceLine> lines = new ArrayList<>();
    private final Map<Integer, String> asides = new LinkedHashMap<>();

    public Layout(Budget budget) {
        this.budget = budget;
    }

    /** @return the number of the line that is written next */
    public int next() {
        return lines.size() + 1;
    }

    public void blank() {
        lines.add(new SourceLine(next(), "", 0));
    }

    /** A blank line, unless one stands there already. */
    public void part() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isBlank()) {
            blank();
        }
    }

    /** @param text every line end in it begins a new line */
    public void write(String text, int indent) {
        for (String line : text.split("\n", -1)) {
            SourceLine written = SourceText.line(next(), clean(line));
            if (!written.isBlank()) {
                budget.characters(written.text().length());
                lines.add(new SourceLine(written.number(), written.text(), indent));
            }
        }
    }

    /** Lines that are no running text, for a reason. */
    public void aside(String reason, String text) {
        int first = next();
        write(text, 0);
        for (int number = first; number < next(); number++) {
            asides.put(number, reason);
        }
    }

    public SourceText done() {
        return new SourceText(List.copyOf(lines), Map.copyOf(asides));
    }

    /** Control characters that files carry along without showing them are not text. */
    private static String clean(String line) {
        StringBuilder out = new StringBuilder(line.length());
        line.codePoints()
                .filter(point -> point == '\t'
                        || point >= 0x20 && point != 0x7F && !(point >= 0x80 && point < 0xA0) && point != 0xFEFF)
                .filter(point -> Character.getType(point) != Character.SURROGATE
                        && (point & 0xFFFE) != 0xFFFE
                        && !(point >= 0xFDD0 && point <= 0xFDEF))
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
