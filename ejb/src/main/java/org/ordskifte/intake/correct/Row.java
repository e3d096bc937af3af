package org.ordskifte.intake.correct;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ordskifte.document.Block;
import org.ordskifte.document.ClauseKind;
import org.ordskifte.document.Markup;
import org.ordskifte.intake.outline.OutlineClause;

/** A clause while it is being corrected: where it stands is said by its level and its neighbours alone. */
final class Row {

    /**
     * A block and the line it begins on; 0 where nobody knows.
     */
    record Cell(Block block, int line) {}

    final String id;
    final int part;
    final String motto;
    final List<Cell> cells = new ArrayList<>();
    /** Value names that stand at no block that could carry them. */
    final Set<String> loose = new LinkedHashSet<>();

    int level;
    String label;
    String heading;
    ClauseKind kind;
    boolean dropped;

    Row(String id, int part, int level, ClauseKind kind, String motto) {
        this.id = id;
        this.part = part;
        this.level = level;
        this.kind = kind;
        this.motto = motto;
    }

    static Row of(OutlineClause found, int part, int level) {
        Row row = new Row(found.id(), part, level, found.kind(), found.motto());
        row.label = found.label();
        row.heading = found.heading();
        boolean known = found.lines().size() == found.blocks().size();
        for (int i = 0; i < found.blocks().size(); i++) {
            row.cells.add(new Cell(found.blocks().get(i), known ? found.lines().get(i) : 0));
        }
        row.loose.addAll(found.tags());
        row.cells.forEach(cell -> row.loose.removeAll(Wording.tags(cell.block())));
        return row;
    }

    List<Block> blocks() {
        return cells.stream().map(Cell::block).toList();
    }

    /** How its own text begins. */
    String words() {
        return cells.isEmpty()
                ? ""
                : Place.beginning(Markup.text(List.of(cells.get(0).block())));
    }

    /** Number and heading as they are printed; empty where there is neither. */
    String title() {
        return ((label == null ? "" : label + " ") + (heading == null ? "" : heading)).strip();
    }

    boolean isTitled() {
        return label != null || heading != null;
    }

    OutlineClause done(int depth, List<OutlineClause> children) {
        Set<String> tags = new LinkedHashSet<>();
        cells.forEach(cell -> tags.addAll(Wording.tags(cell.block())));
        tags.addAll(loose);
        ClauseKind settled = cells.isEmpty()
                ? ClauseKind.CONTAINER
                : kind == ClauseKind.CONTAINER || kind == ClauseKind.PREAMBLE && isTitled() ? ClauseKind.CLAUSE : kind;
        return new OutlineClause(
                id,
                label,
                heading,
                depth,
                settled,
                blocks(),
                cells.stream().allMatch(cell -> cell.line() > 0)
                        ? cells.stream().map(Cell::line).toList()
                        : List.of(),
                List.copyOf(tags),
                motto,
                children);
    }
}
