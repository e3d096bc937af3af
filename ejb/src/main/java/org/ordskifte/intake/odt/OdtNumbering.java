package org.ordskifte.intake.odt;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ordskifte.intake.flow.Counting;
import org.ordskifte.intake.packed.Node;

/** Counts the numbers of lists and headings, level by level. */
final class OdtNumbering {

    private static final int LEVELS = 10;

    private final Map<String, int[]> counters = new HashMap<>();

    static int[] fresh() {
        int[] counts = new int[LEVELS];
        Arrays.fill(counts, Integer.MIN_VALUE);
        return counts;
    }

    /** The counters that a list, or a style, left behind. */
    int[] of(String name) {
        return counters.computeIfAbsent(name, key -> fresh());
    }

    void keep(String name, int[] counts) {
        counters.put(name, counts);
    }

    /**
     * Counts on.
     *
     * @param level from 0
     * @param start a number that the item itself begins with; null if none
     * @return what is printed: {@code -} for a bullet; nothing where the level prints nothing
     */
    static Optional<String> next(Node style, int level, int[] counts, String start) {
        if (level < 0 || level >= LEVELS) {
            return Optional.empty();
        }
        Optional<Node> own = level(style, level);
        for (int above = 0; above < level; above++) {
            if (counts[above] == Integer.MIN_VALUE) {
                counts[above] = start(style, above);
            }
        }
        boolean given = start != null && start.matches("\\d{1,6}");
        counts[level] = given
                ? Integer.parseInt(start)
                : counts[level] == Integer.MIN_VALUE ? start(style, level) : counts[level] + 1;
        Arrays.fill(counts, level + 1, LEVELS, Integer.MIN_VALUE);
        return own.flatMap(node -> printed(style, node, level, counts));
    }

    private static Optional<String> printed(Node style, Node own, int level, int[] counts) {
        if (own.name().endsWith("-bullet") || own.name().endsWith("-image")) {
            return Optional.of("-");
        }
        if (own.get("style:num-format", "").isEmpty()) {
            return Optional.empty();
        }
        int shown = Math.max(1, Math.min(own.number("text:display-levels", 1), level + 1));
        StringBuilder out = new StringBuilder(own.get("style:num-prefix", ""));
        for (int each = level - shown + 1; each <= level; each++) {
            String format = level(style, each)
                    .map(node -> node.get("style:num-format", ""))
                    .orElse("1");
            if (!format.isEmpty()) {
                out.append(Counting.of(counts[each], format));
                out.append(each < level ? "." : "");
            }
        }
        out.append(own.get("style:num-suffix", ""));
        return Optional.of(out.toString().strip()).filter(each -> !each.isEmpty());
    }

    private static int start(Node style, int level) {
        return level(style, level)
                .map(node -> node.number("text:start-value", 1))
                .orElse(1);
    }

    private static Optional<Node> level(Node style, int level) {
        return style.children().stream()
                .filter(each -> each.number("text:level", 0) == level + 1)
                .findFirst();
    }
}
