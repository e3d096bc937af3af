package org.ordskifte.diff.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One clause that became several, and several that became one: found by which of its runs of three words stand in the
 * other text. The one that keeps the heading, or most of the words, keeps the identity.
 */
final class Divisions {

    private static final int FEWEST_WORDS = 14;
    private static final int FEWEST_IN_PART = 5;
    private static final double IN_WHOLE = 0.7;
    private static final double COVERED = 0.65;
    private static final double PERHAPS = 0.5;
    private static final double OVERLAP = 0.3;
    private static final double MOST = 0.6;

    private final Board board;
    private final Runs before;
    private final Runs after;

    private Divisions(Board board) {
        this.board = board;
        before = new Runs(board.freeBefore());
        after = new Runs(board.freeAfter());
    }

    static void match(Board board) {
        Divisions divisions = new Divisions(board);
        board.freeBefore().stream()
                .filter(old -> old.words.length >= FEWEST_WORDS)
                .forEach(divisions::split);
        board.freeAfter().stream()
                .filter(now -> now.words.length >= FEWEST_WORDS)
                .forEach(divisions::merged);
    }

    private void split(Portrait old) {
        List<Portrait> parts = parts(old, freeAfter(old), this::freeBefore, IN_WHOLE);
        if (parts.size() > 1 && covered(old, parts) >= COVERED) {
            if (!near(parts)) {
                parts.forEach(part -> board.doubtful(part, Ground.PERHAPS_PART, asked(List.of(old), part)));
                return;
            }
            Portrait head = container(old, parts);
            if (head != null) {
                board.same(head, old, Ground.SAME_NAME, covered(old, parts));
            }
            Portrait keeper = head != null ? null : keeper(old, parts);
            parts.forEach(part -> board.related(
                    part,
                    Origin.Kind.SPLIT,
                    List.of(old),
                    part == keeper ? old : null,
                    Ground.PART_OF_ONE,
                    Likeness.contained(part.triples, old.triples)));
            return;
        }
        List<Portrait> perhaps = parts(old, freeAfter(old), this::freeBefore, PERHAPS);
        if (perhaps.size() > 1 && covered(old, perhaps) >= PERHAPS && near(perhaps)) {
            perhaps.forEach(part -> board.doubtful(part, Ground.PERHAPS_PART, asked(List.of(old), part)));
        }
    }

    private void merged(Portrait now) {
        if (!board.isFree(now)) {
            return;
        }
        List<Portrait> parts = parts(now, freeBefore(now), this::freeAfter, IN_WHOLE);
        if (parts.size() > 1 && covered(now, parts) >= COVERED) {
            Portrait keeper = keeper(now, parts);
            board.related(now, Origin.Kind.MERGED, parts, keeper, Ground.SEVERAL_IN_ONE, covered(now, parts));
            return;
        }
        List<Portrait> perhaps = parts(now, freeBefore(now), this::freeAfter, PERHAPS);
        if (perhaps.size() > 1 && covered(now, perhaps) >= PERHAPS) {
            board.doubtful(now, Ground.PERHAPS_PART, asked(perhaps, now));
        }
    }

    private List<Portrait> freeBefore(Portrait sharing) {
        return before.sharing(sharing).stream()
                .filter(one -> !board.isTaken(one))
                .toList();
    }

    private List<Portrait> freeAfter(Portrait sharing) {
        return after.sharing(sharing).stream().filter(board::isFree).toList();
    }

    /**
     * The clauses of the other text whose words stand in the whole, in none of its rivals more, and not twice.
     *
     * @param rivals those of the whole's own text that share words with a part
     */
    private static List<Portrait> parts(
            Portrait whole, List<Portrait> candidates, Function<Portrait, List<Portrait>> rivals, double atLeast) {
        List<Portrait> found = candidates.stream()
                .filter(one -> one.words.length >= FEWEST_IN_PART && one.words.length < whole.words.length * 1.2)
                .filter(one -> Likeness.contained(one.triples, whole.triples) >= atLeast)
                .filter(one -> rivals.apply(one).stream()
                        .filter(other -> other != whole)
                        .noneMatch(other -> Likeness.common(one.triples, other.triples)
                                >= Likeness.common(one.triples, whole.triples)))
                .sorted(Comparator.comparingInt((Portrait one) -> -one.words.length))
                .toList();
        List<Portrait> apart = new ArrayList<>();
        for (Portrait one : found) {
            if (apart.stream().allMatch(other -> Likeness.contained(one.triples, other.triples) <= OVERLAP)) {
                apart.add(one);
            }
        }
        apart.sort(Comparator.comparingInt(one -> one.place));
        return apart;
    }

    private static double covered(Portrait whole, List<Portrait> parts) {
        int[] together = parts.stream()
                .flatMapToInt(part -> Arrays.stream(part.triples))
                .sorted()
                .distinct()
                .toArray();
        return Likeness.contained(whole.triples, together);
    }

    /** Parts stand together, but for one clause put between them. */
    private static boolean near(List<Portrait> parts) {
        int first = parts.get(0).place;
        int last = parts.get(parts.size() - 1).place;
        return last - first <= parts.size() + 1;
    }

    /** A clause without words that took over the heading and now holds the parts. */
    private Portrait container(Portrait old, List<Portrait> parts) {
        Portrait above = parts.get(0).parent;
        return above != null
                        && board.isFree(above)
                        && !above.hasText()
                        && old.hasHeading()
                        && above.heading.equals(old.heading)
                        && parts.stream().allMatch(part -> part.parent == above)
                ? above
                : null;
    }

    private static Portrait keeper(Portrait whole, List<Portrait> parts) {
        List<Portrait> named = parts.stream()
                .filter(part -> part.hasHeading() && part.heading.equals(whole.heading))
                .toList();
        if (named.size() == 1) {
            return named.get(0);
        }
        int all = parts.stream()
                .flatMapToInt(part -> IntStream.of(part.words.length))
                .sum();
        Portrait largest = parts.stream()
                .max(Comparator.comparingInt(part -> part.words.length))
                .orElseThrow();
        return largest.words.length >= MOST * all ? largest : null;
    }

    private static List<Candidate> asked(List<Portrait> olds, Portrait now) {
        return olds.stream()
                .map(old -> new Candidate(
                        old.id(),
                        Math.max(
                                Likeness.contained(now.triples, old.triples),
                                Likeness.contained(old.triples, now.triples))))
                .sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
                .toList();
    }
}
