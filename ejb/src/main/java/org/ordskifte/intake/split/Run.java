package org.ordskifte.intake.split;

import java.util.List;
import org.ordskifte.intake.source.SourceLine;

/**
 * Lines that stand directly below one another and that no stage has claimed yet.
 *
 * @param gap blank lines above it
 */
record Run(List<SourceLine> lines, int gap) {

    SourceLine first() {
        return lines.get(0);
    }

    int from() {
        return first().number();
    }

    int to() {
        return lines.get(lines.size() - 1).number();
    }

    boolean isSingle() {
        return lines.size() == 1;
    }

    String text() {
        return Shape.join(lines.stream().map(SourceLine::text).toList());
    }

    boolean isProse() {
        return lines.stream().noneMatch(line -> Shape.isListItem(line.text())) && Shape.isProse(text());
    }

    boolean isList() {
        return Shape.isListItem(first().text());
    }
}
