package org.ordskifte.diff.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Clauses without words of their own: by the headings above them and their own, else by what they hold. */
final class Names {

    private static final double MOST = 0.6;
    private static final double NEARLY = 0.8;

    private final Board board;

    private Names(Board board) {
        this.board = board;
    }

    /** Before the words are looked at: what is called the same at the same place, and only once. */
    static void match(Board board) {
        Names names = new Names(board);
        names.unique(one -> one.label + one.path, Ground.SAME_NAME);
        names.unique(one -> one.path, Ground.SAME_PATH);
        names.unique(one -> one.heading, Ground.SAME_PATH);
    }

    private void unique(Function<Portrait, String> key, Ground ground) {
        Map<String, List<Portrait>> earlier = Board.group(named(board.freeBefore()), key);
        Map<String, List<Portrait>> later = Board.group(named(board.freeAfter()), key);
        later.forEach((name, now) -> {
            List<Portrait> old = earlier.getOrDefault(name, List.of());
            if (now.size() == 1
                    && old.size() == 1
                    && !now.get(0).hasText()
                    && !old.get(0).hasText()) {
                board.same(now.get(0), old.get(0), ground, 1);
            }
        });
    }

    private static List<Portrait> named(List<Portrait> all) {
        return all.stream().filter(Portrait::hasHeading).toList();
    }

    /** After the words were looked at: what holds most of what an earlier one held. */
    static void matchByChildren(Board board) {
        Names names = new Names(board);
        List<Portrait> free = board.freeAfter().stream()
                .filter(one -> !one.hasText())
                .sorted((one, other) -> other.passage.level() - one.passage.level())
                .toList();
        free.forEach(names::byChildren);
    }

    private void byChildren(Portrait now) {
        List<Portrait> children =
                board.after.stream().filter(one -> one.parent == now).toList();
        Map<Portrait, Integer> held = new LinkedHashMap<>();
        board.before.stream()
                .filter(old ->
                        old.parent != null && !board.isTaken(old.parent) && children.contains(board.takerOf(old)))
                .forEach(old -> held.merge(old.parent, 1, Integer::sum));
        held.forEach((old, count) -> {
            long had = board.before.stream().filter(one -> one.parent == old).count();
            double share = (double) count / Math.max(had, children.size());
            boolean alikeNames = Likeness.ofHeadings(now, old) >= NEARLY;
            if (board.isFree(now)
                    && !old.hasText()
                    && (count >= 2 && share > MOST || count >= 1 && alikeNames && share >= 0.5)) {
                board.same(now, old, Ground.SAME_CHILDREN, share);
            }
        });
    }
}
