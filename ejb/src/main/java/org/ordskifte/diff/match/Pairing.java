package org.ordskifte.diff.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is left is paired so that all pairs together are as alike as can be; then each pair is judged. Only a clear one
 * is taken: the heading says so and the words do not contradict it, or the words are nearly the same and no other
 * clause comes near, not even one that was matched already.
 */
final class Pairing {

    /** What is less alike is not thought of. */
    private static final double FLOOR = 0.1;

    private static final int MOST_CANDIDATES = 12;
    /** Texts this short may share no word, only stretches of one. */
    private static final int FEW_WORDS = 40;

    private static final int LARGEST_BLOCK = 400;

    /** In a long text, what is rare has named its candidates long before everything common was looked up. */
    private static final int MOST_LOOKED_AT = 3000;

    private final Board board;
    private final Judge judge;
    private final List<Portrait> now;
    private final List<Portrait> old;
    private final Map<Portrait, List<Pair>> byNow = new IdentityHashMap<>();
    private final Map<Portrait, List<Pair>> byOld = new IdentityHashMap<>();
    private final Map<Portrait, Pair> bestByOld = new IdentityHashMap<>();

    /** @param value what the assignment adds up */
    record Pair(Portrait now, Portrait old, double text, double value) {}

    private Pairing(Board board) {
        this.board = board;
        this.judge = new Judge(board);
        this.now = board.freeAfter();
        this.old = board.freeBefore();
    }

    static void match(Board board) {
        Pairing pairing = new Pairing(board);
        pairing.findCandidates();
        Map<Portrait, Pair> best = pairing.assign();
        pairing.judge(best);
    }

    private void findCandidates() {
        Map<Integer, List<Portrait>> postings = new HashMap<>();
        for (Portrait one : old) {
            for (int gram : keys(one)) {
                postings.computeIfAbsent(gram, unknown -> new ArrayList<>()).add(one);
            }
        }
        int common = Math.max(20, old.size() / 4);
        for (Portrait one : now) {
            sharing(one, postings, common).entrySet().stream()
                    .sorted(Map.Entry.<Portrait, Integer>comparingByValue().reversed())
                    .limit(MOST_CANDIDATES)
                    .map(found -> pair(one, found.getKey()))
                    .filter(pair -> pair.text() >= FLOOR || pair.value() >= Judge.BY_HEADING)
                    .forEach(pair -> {
                        byNow.computeIfAbsent(one, unknown -> new ArrayList<>()).add(pair);
                        byOld.computeIfAbsent(pair.old(), unknown -> new ArrayList<>())
                                .add(pair);
                    });
        }
    }

    /**
     * How much each earlier clause shares with this one, the rarest things first, as far as that tells anything; in an order
     * that is the same every time, so that the same texts are matched alike.
     */
    private static Map<Portrait, Integer> sharing(Portrait one, Map<Integer, List<Portrait>> postings, int common) {
        Map<Portrait, Integer> shared = new LinkedHashMap<>();
        List<List<Portrait>> rarest = keys(one).stream()
                .map(key -> postings.getOrDefault(key, List.of()))
                .filter(those -> those.size() <= common)
                .sorted(Comparator.comparingInt(List::size))
                .toList();
        int looked = 0;
        for (List<Portrait> those : rarest) {
            if (looked > MOST_LOOKED_AT) {
                break;
            }
            those.forEach(other -> shared.merge(other, 1, Integer::sum));
            looked += those.size();
        }
        return shared;
    }

    private static Set<Integer> keys(Portrait one) {
        Set<Integer> keys = new HashSet<>();
        one.wordSet.forEach(word -> keys.add(word.hashCode()));
        for (int gram : one.words.length < FEW_WORDS ? one.grams : one.pairs) {
            keys.add(gram);
        }
        if (one.hasHeading()) {
            keys.add(31 * one.heading.hashCode());
        }
        return keys;
    }

    private Pair pair(Portrait one, Portrait other) {
        double text = board.likeness.ofTexts(one, other);
        return new Pair(one, other, text, judge.value(one, other, text));
    }

    /** Block by block of clauses that have anything to do with each other. */
    private Map<Portrait, Pair> assign() {
        Map<Portrait, Pair> best = new IdentityHashMap<>();
        Set<Portrait> seen = new HashSet<>();
        for (Portrait start : now) {
            if (byNow.containsKey(start) && !seen.contains(start)) {
                List<Portrait> rows = new ArrayList<>();
                List<Portrait> columns = new ArrayList<>();
                gather(start, seen, rows, columns);
                if (rows.size() > LARGEST_BLOCK || columns.size() > LARGEST_BLOCK) {
                    greedily(rows, best);
                } else {
                    together(rows, columns, best);
                }
            }
        }
        return best;
    }

    private void gather(Portrait start, Set<Portrait> seen, List<Portrait> rows, List<Portrait> columns) {
        List<Portrait> open = new ArrayList<>(List.of(start));
        seen.add(start);
        while (!open.isEmpty()) {
            Portrait row = open.remove(open.size() - 1);
            rows.add(row);
            for (Pair pair : byNow.get(row)) {
                if (seen.add(pair.old())) {
                    columns.add(pair.old());
                    byOld.get(pair.old()).stream()
                            .map(Pair::now)
                            .filter(seen::add)
                            .forEach(open::add);
                }
            }
        }
    }

    private void together(List<Portrait> rows, List<Portrait> columns, Map<Portrait, Pair> best) {
        Map<Portrait, Integer> column = new IdentityHashMap<>();
        columns.forEach(one -> column.put(one, column.size()));
        double[][] value = new double[rows.size()][columns.size()];
        Pair[][] pairs = new Pair[rows.size()][columns.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (Pair pair : byNow.get(rows.get(i))) {
                value[i][column.get(pair.old())] = pair.value();
                pairs[i][column.get(pair.old())] = pair;
            }
        }
        int[] assigned = Assignment.best(value);
        for (int i = 0; i < rows.size(); i++) {
            if (assigned[i] >= 0) {
                best.put(rows.get(i), pairs[i][assigned[i]]);
            }
        }
    }

    private void greedily(List<Portrait> rows, Map<Portrait, Pair> best) {
        Set<Portrait> gone = new HashSet<>();
        rows.stream()
                .flatMap(row -> byNow.get(row).stream())
                .sorted(Comparator.comparingDouble(Pair::value).reversed())
                .forEach(pair -> {
                    if (!best.containsKey(pair.now()) && gone.add(pair.old())) {
                        best.put(pair.now(), pair);
                    }
                });
    }

    private void judge(Map<Portrait, Pair> best) {
        best.values().forEach(pair -> bestByOld.put(pair.old(), pair));
        Map<Portrait, Pair> clear = new IdentityHashMap<>();
        for (Portrait one : now) {
            Pair pair = best.get(one);
            Ground ground = pair == null ? null : judge.clear(pair, rivals(pair, best));
            if (ground != null) {
                board.same(one, pair.old(), ground, pair.text());
                clear.put(one, pair);
            }
        }
        for (Portrait one : now) {
            if (!clear.containsKey(one) && byNow.containsKey(one)) {
                List<Pair> open = byNow.get(one).stream()
                        .filter(pair -> !board.isTaken(pair.old()))
                        .sorted(Comparator.comparingDouble(Pair::value).reversed())
                        .toList();
                judge.doubt(one, open);
            }
        }
    }

    /** Pairs that compete with this one: the same clause on either side, unless the other is clearly somebody else's. */
    private List<Pair> rivals(Pair pair, Map<Portrait, Pair> best) {
        List<Pair> rivals = new ArrayList<>();
        byNow.get(pair.now()).stream()
                .filter(other -> other != pair && !isBeaten(other, bestByOld.get(other.old())))
                .forEach(rivals::add);
        byOld.get(pair.old()).stream()
                .filter(other -> other != pair && !isBeaten(other, best.get(other.now())))
                .forEach(rivals::add);
        return rivals;
    }

    private static boolean isBeaten(Pair rival, Pair by) {
        return by != null && by.value() >= rival.value() + Judge.MARGIN;
    }
}
