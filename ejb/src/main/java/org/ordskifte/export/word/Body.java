package org.ordskifte.export.word;

import java.util.ArrayList;
import java.util.List;
import org.ordskifte.diff.Change;
import org.ordskifte.diff.Part;
import org.ordskifte.diff.Passage;
import org.ordskifte.diff.WordDiff;
import org.ordskifte.document.Block;
import org.ordskifte.document.Markup;
import org.ordskifte.export.word.Looks.Look;
import org.ordskifte.export.word.Places.As;

/**
 * What stands below the heading of a clause: lines and tables in the order of both versions. A moved clause has its old
 * words where it was and its new ones where it is; its tables are taken out there and put in here.
 */
final class Body {

    /** A line or a table. */
    sealed interface Piece {}

    record Text(Look look, Line line) implements Piece {}

    /** @param kind what became of the table as a whole */
    record Table(int width, Part.Kind kind, List<Row> rows) implements Piece {
        boolean headed() {
            return rows.stream().anyMatch(Row::head);
        }
    }

    /** A table that only one version has, by the sign of that version's words before which it stands. */
    private record Standing(Block.Table table, int at) {}

    private final As as;
    private final WordPen pen;
    private final List<Piece> pieces = new ArrayList<>();

    private Body(As as, WordPen pen) {
        this.as = as;
        this.pen = pen;
    }

    static List<Piece> of(Change change, As as, WordPen pen) {
        Body body = new Body(as, pen);
        List<Block> before = blocks(change.before());
        List<Block> after = as == As.MOVED_FROM ? List.of() : blocks(change.after());
        if (Stretch.tables(before).isEmpty() && Stretch.tables(after).isEmpty()) {
            String earlier = text(change.before());
            List<Part> parts = as == As.MOVED_FROM ? body.parts(earlier, "") : body.here(change.text());
            body.lines(parts, body.last(earlier, text(change.after())), before, after, List.of(), List.of());
        } else {
            Stretch.of(before, after).forEach(body::stretch);
        }
        return body.pieces;
    }

    private static List<Block> blocks(Passage clause) {
        return clause != null && clause.form().whole() instanceof List<?> blocks
                ? blocks.stream().map(Block.class::cast).toList()
                : List.of();
    }

    private static String text(Passage clause) {
        return clause == null || clause.text() == null ? "" : clause.text();
    }

    private void stretch(Stretch stretch) {
        List<Block> was = words(stretch.before());
        List<Block> is = words(stretch.after());
        String earlier = Markup.text(was);
        String later = Markup.text(is);
        lines(
                parts(earlier, later),
                last(earlier, later),
                was,
                is,
                as == As.MOVED_TO ? List.of() : standing(stretch.before()),
                standing(stretch.after()));
        if (stretch.is() != null) {
            switch (as) {
                case ITSELF -> table(stretch.was(), stretch.is(), Part.Kind.SAME);
                case MOVED_FROM -> table(stretch.was(), null, Part.Kind.DELETED);
                case MOVED_TO -> table(null, stretch.is(), Part.Kind.INSERTED);
            }
        }
    }

    private static List<Block> words(List<Block> blocks) {
        return blocks.stream().filter(block -> !(block instanceof Block.Table)).toList();
    }

    private static List<Standing> standing(List<Block> blocks) {
        List<Standing> standing = new ArrayList<>();
        for (Stretch.Placed one : Stretch.tables(blocks)) {
            String ahead = Markup.text(words(blocks.subList(0, one.place())));
            standing.add(new Standing(one.table(), ahead.isEmpty() ? 0 : ahead.length() + 2));
        }
        return standing;
    }

    private List<Part> parts(String earlier, String later) {
        if (as == As.MOVED_FROM) {
            return earlier.isEmpty() ? List.of() : List.of(new Part(Part.Kind.SAME, earlier));
        }
        return here(WordDiff.of(earlier, later));
    }

    /** Words that a moved clause lost stand in its old place only. */
    private List<Part> here(List<Part> parts) {
        return as == As.MOVED_TO
                ? parts.stream()
                        .filter(part -> part.kind() != Part.Kind.DELETED)
                        .toList()
                : parts;
    }

    /** What becomes of the end of the last line: where a version has no words here, it has no line. */
    private Part.Kind last(String earlier, String later) {
        if (as == As.MOVED_FROM) {
            return Part.Kind.SAME;
        }
        if (earlier.isEmpty()) {
            return Part.Kind.INSERTED;
        }
        return later.isEmpty() ? Part.Kind.DELETED : Part.Kind.SAME;
    }

    /** A line looks as the version has it that its end belongs to. */
    private void lines(
            List<Part> parts,
            Part.Kind last,
            List<Block> before,
            List<Block> after,
            List<Standing> gone,
            List<Standing> come) {
        Looks earlier = Looks.of(before, pen);
        Looks later = Looks.of(after, pen);
        int taken = 0;
        int put = 0;
        for (Line line : Line.of(parts, last)) {
            for (; taken < gone.size() && gone.get(taken).at() <= line.before(); taken++) {
                table(gone.get(taken).table(), null, Part.Kind.DELETED);
            }
            for (; put < come.size() && come.get(put).at() <= line.after(); put++) {
                table(null, come.get(put).table(), Part.Kind.INSERTED);
            }
            boolean old = as == As.MOVED_FROM || line.end() == Part.Kind.DELETED;
            pieces.add(new Text(old ? earlier.at(line.before()) : later.at(line.after()), line));
        }
        gone.subList(taken, gone.size()).forEach(one -> table(one.table(), null, Part.Kind.DELETED));
        come.subList(put, come.size()).forEach(one -> table(null, one.table(), Part.Kind.INSERTED));
    }

    private void table(Block.Table before, Block.Table after, Part.Kind kind) {
        pieces.add(new Table(TablePen.width(after == null ? before : after), kind, Row.of(before, after)));
    }
}
