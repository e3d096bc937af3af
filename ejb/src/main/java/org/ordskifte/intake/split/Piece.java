package org.ordskifte.intake.split;

import java.util.ArrayList;
import java.util.List;
import org.ordskifte.document.Block;
import org.ordskifte.intake.source.SourceLine;

/**
 * A block of a part: a heading, running text, a list, a table or a quotation.
 *
 * @param gap blank lines above it
 * @param items of a list, else empty
 * @param table of a table, else null
 * @param heading of a heading, else null
 */
record Piece(Kind kind, List<SourceLine> lines, int gap, List<ListItem> items, Block.Table table, Heading heading) {

    /** What a piece is. */
    enum Kind {
        HEADING,
        TEXT,
        LIST,
        TABLE,
        QUOTE
    }

    static Piece heading(List<SourceLine> lines, int gap, Heading heading) {
        return new Piece(Kind.HEADING, lines, gap, List.of(), null, heading);
    }

    static Piece text(List<SourceLine> lines, int gap) {
        return new Piece(Kind.TEXT, lines, gap, List.of(), null, null);
    }

    Piece asHeading(Heading found) {
        return heading(lines, gap, found);
    }

    Piece and(Piece next) {
        List<SourceLine> all = new ArrayList<>(lines);
        all.addAll(next.lines());
        List<ListItem> both = new ArrayList<>(items);
        both.addAll(next.items());
        return new Piece(kind, List.copyOf(all), gap, both, table, heading);
    }

    int from() {
        return lines.get(0).number();
    }

    int to() {
        return lines.get(lines.size() - 1).number();
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    boolean isSingle() {
        return lines.size() == 1;
    }

    String text() {
        return Shape.join(lines.stream().map(SourceLine::text).toList());
    }
}
