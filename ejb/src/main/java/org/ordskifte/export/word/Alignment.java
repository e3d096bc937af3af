package org.ordskifte.export.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Pairs what stands in two lists in the same order, so that the likeness of all pairs together is the greatest. */
final class Alignment {

    /** The most comparisons; two lists that are longer are paired where they begin and end alike. */
    private static final int MOST = 250_000;

    record Pair(int before, int after) {}

    private Alignment() {}

    /** @param likeness 0 for two that must not be paired */
    static <T> List<Pair> of(List<T> before, List<T> after, ToDoubleBiFunction<T, T> likeness) {
        int start = 0;
        int end = 0;
        int shorter = Math.min(before.size(), after.size());
        List<Pair> pairs = new ArrayList<>();
        while (start < shorter && before.get(start).equals(after.get(start))) {
            pairs.add(new Pair(start, start));
            start++;
        }
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        int from = start;
        between(before.subList(start, before.size() - end), after.subList(start, after.size() - end), likeness)
                .forEach(pair -> pairs.add(new Pair(from + pair.before, from + pair.after)));
        for (int i = end; i > 0; i--) {
            pairs.add(new Pair(before.size() - i, after.size() - i));
        }
        return pairs;
    }

    private static <T> Deque<Pair> between(List<T> before, List<T> after, ToDoubleBiFunction<T, T> likeness) {
        Deque<Pair> pairs = new ArrayDeque<>();
        int n = before.size();
        int m = after.size();
        if (n == 0 || m == 0 || (long) n * m > MOST) {
            return pairs;
        }
        double[][] likest = new double[n + 1][m + 1];
        boolean[][] paired = new boolean[n][m];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                double like = likeness.applyAsDouble(before.get(i), after.get(j));
                double without = Math.max(likest[i + 1][j], likest[i][j + 1]);
                paired[i][j] = like > 0 && likest[i + 1][j + 1] + like > without;
                likest[i][j] = paired[i][j] ? likest[i + 1][j + 1] + like : without;
            }
        }
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (paired[i][j]) {
                pairs.add(new Pair(i++, j++));
            } else if (likest[i + 1][j] >= likest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }
}
