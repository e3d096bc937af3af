package org.ordskifte.intake.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ordskifte.document.Block;
import org.ordskifte.document.ClauseKind;
import org.ordskifte.document.Markup;
import org.ordskifte.intake.correct.Row.Cell;

/** What stands from a block, or from an item of a list, onwards becomes a clause of its own. */
final class Parting {

    private Parting() {}

    static boolean may(Galley galley, Row row, Step step) {
        if (step.item() != null) {
            return item(row, step) > 0;
        }
        int at = Hand.block(row, step);
        return at >= 1 && at < row.cells.size();
    }

    static String make(Galley galley, Row row, Step step) {
        Row fresh = new Row(step.made(), row.part, row.level, ClauseKind.CLAUSE, null);
        if (step.item() == null) {
            List<Cell> moved = row.cells.subList(Hand.block(row, step), row.cells.size());
            fresh.cells.addAll(moved);
            moved.clear();
        } else {
            fresh.cells.addAll(part(galley, row, step));
        }
        int from = fresh.cells.get(0).line();
        if (from > 0) {
            galley.account.move(row.id, fresh.id, line -> line >= from);
        }
        galley.rows.add(galley.rows.indexOf(row) + 1, fresh);
        return fresh.id;
    }

    /** How a block, or an item of it, begins; null where there is no such item. */
    static String beginning(Block block, Integer item) {
        if (item == null) {
            return Place.beginning(Markup.text(List.of(block)));
        }
        return block instanceof Block.Listing list
                        && item >= 1
                        && item <= list.items().size()
                ? Place.beginning(Markup.plain(list.items().get(item - 1).text()))
                : null;
    }

    /** The number of the item that is meant, counted from 1: by its words, else by its number; 0 where there is none. */
    private static int item(Row row, Step step) {
        int at = step.block() == null ? -1 : step.block() - 1;
        if (at < 0 || at >= row.cells.size() || !(row.cells.get(at).block() instanceof Block.Listing list)) {
            return 0;
        }
        List<Integer> meant = new ArrayList<>();
        for (int number = 2; number <= list.items().size(); number++) {
            if (step.words() == null ? number == step.item() : step.words().equals(beginning(list, number))) {
                meant.add(number);
            }
        }
        return meant.size() == 1 ? meant.get(0) : meant.contains(step.item()) ? step.item() : 0;
    }

    private static List<Cell> part(Galley galley, Row row, Step step) {
        int at = step.block() - 1;
        int item = item(row, step);
        Cell whole = row.cells.get(at);
        Block.Listing list = (Block.Listing) whole.block();
        List<Cell> moved = new ArrayList<>();
        List<Block.Item> second = list.items().subList(item - 1, list.items().size());
        moved.add(new Cell(new Block.Listing(list.ordered(), second, list.tags()), line(galley, row, at, item)));
        List<Cell> below = row.cells.subList(at + 1, row.cells.size());
        moved.addAll(below);
        below.clear();
        Block.Listing first = new Block.Listing(list.ordered(), list.items().subList(0, item - 1), List.of());
        row.cells.set(at, new Cell(first, whole.line()));
        return moved;
    }

    /** The line an item stands on, where every item of the list has one of its own; else 0. */
    private static int line(Galley galley, Row row, int at, int item) {
        Cell whole = row.cells.get(at);
        Block.Listing list = (Block.Listing) whole.block();
        int next = at + 1 < row.cells.size() ? row.cells.get(at + 1).line() : Integer.MAX_VALUE;
        if (whole.line() == 0 || next == 0) {
            return 0;
        }
        List<Integer> lines = galley.account.lines(row.id, whole.line(), next);
        return lines.size() == count(list.items())
                ? lines.get(count(list.items().subList(0, item - 1)))
                : 0;
    }

    private static int count(List<Block.Item> items) {
        return items.stream()
                .filter(Objects::nonNull)
                .mapToInt(item -> 1 + count(item.items()))
                .sum();
    }
}
