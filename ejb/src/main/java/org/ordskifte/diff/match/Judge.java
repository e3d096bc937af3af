package org.ordskifte.diff.match;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ordskifte.diff.match.Pairing.Pair;

/** Whether two clauses clearly are the same, may be, or have nothing to do with each other. */
final class Judge {

    static final double BY_HEADING = 0.25;
    static final double MARGIN = 0.15;

    private static final double NEARLY_ALL = 0.8;
    private static final double NEARLY_ALL_UNDER_ANOTHER_HEADING = 0.85;
    private static final double UNDER_ITS_HEADING = 0.3;
    private static final double MOVED_WITH_ITS_HEADING = 0.35;
    private static final double AMONG_ITS_NEIGHBOURS = 0.7;
    private static final double WORTH_ASKING = 0.35;
    private static final double WORTH_ASKING_AT_ITS_PLACE = 0.25;
    private static final double WORTH_ASKING_BETWEEN_ITS_NEIGHBOURS = 0.1;
    private static final double FAMILY = 0.12;
    private static final int FEW_WORDS = 6;
    private static final int LONG = 20;

    private final Board board;
    private final Map<String, List<Portrait>> headingsBefore;
    private final Map<String, List<Portrait>> headingsAfter;
    private final Map<String, List<Portrait>> pathsBefore;
    private final Map<String, List<Portrait>> pathsAfter;

    Judge(Board board) {
        this.board = board;
        this.headingsBefore = Board.group(board.before, one -> one.heading);
        this.headingsAfter = Board.group(board.after, one -> one.heading);
        this.pathsBefore = Board.group(board.before, one -> one.path);
        this.pathsAfter = Board.group(board.after, one -> one.path);
    }

    /** The likeness of the words, and a little for name, place and neighbours. */
    double value(Portrait now, Portrait old, double text) {
        boolean heading = now.hasHeading() && now.heading.equals(old.heading);
        double value = text;
        value += heading ? BY_HEADING : 0.1 * Likeness.ofHeadings(now, old);
        value += heading && now.path.equals(old.path) ? 0.05 : 0;
        value += !now.label.isEmpty() && now.label.equals(old.label) ? 0.04 : 0;
        value += board.underTheSame(now, old) ? 0.03 : 0;
        return value + 0.03 * board.neighbours(now, old);
    }

    /** The ground on which they clearly are the same; null where that is not clear. */
    Ground clear(Pair pair, List<Pair> rivals) {
        Portrait now = pair.now();
        Portrait old = pair.old();
        boolean heading = now.hasHeading() && now.heading.equals(old.heading);
        double rivalText = rivals.stream().mapToDouble(Pair::text).max().orElse(0);
        if (heading && rivalText < pair.text() + 0.1) {
            if (isOnly(pathsBefore, pathsAfter, now.path, old.path) && pair.text() >= UNDER_ITS_HEADING) {
                return now.label.equals(old.label) && !now.label.isEmpty() ? Ground.SAME_NAME : Ground.SAME_PATH;
            }
            if (isOnly(headingsBefore, headingsAfter, now.heading, old.heading)
                    && pair.text() >= MOVED_WITH_ITS_HEADING) {
                return Ground.SAME_PATH;
            }
        }
        return byText(pair, heading, rivalText) ? Ground.SIMILAR_TEXT : null;
    }

    private boolean byText(Pair pair, boolean heading, double rivalText) {
        Portrait now = pair.now();
        Portrait old = pair.old();
        if (Math.min(now.words.length, old.words.length) < FEW_WORDS || pair.text() < rivalText + MARGIN) {
            return false;
        }
        if (isOneOfAFamily(pair)) {
            return false;
        }
        boolean renamed = !heading && now.hasHeading() && old.hasHeading();
        if (renamed) {
            return pair.text() >= NEARLY_ALL_UNDER_ANOTHER_HEADING && !isAboutSomethingElse(now, old);
        }
        boolean amongNeighbours = board.neighbours(now, old) == 2
                && board.underTheSame(now, old)
                && Math.min(now.words.length, old.words.length) >= LONG;
        return pair.text() >= (amongNeighbours ? AMONG_ITS_NEIGHBOURS : NEARLY_ALL);
    }

    /** Some other clause is as like it: a phrase that the text repeats with other words says nothing of identity. */
    private boolean isOneOfAFamily(Pair pair) {
        double near = pair.text() - FAMILY;
        return board.before.stream()
                        .anyMatch(one -> one != pair.old() && board.likeness.comesNear(pair.now(), one, near))
                || board.after.stream()
                        .anyMatch(one -> one != pair.now() && board.likeness.comesNear(one, pair.old(), near));
    }

    /** The word that tells the two headings apart was exchanged in the text as well. */
    private static boolean isAboutSomethingElse(Portrait now, Portrait old) {
        Set<String> here = words(now.heading);
        Set<String> there = words(old.heading);
        Set<String> gained = new HashSet<>(here);
        gained.removeAll(there);
        Set<String> lost = new HashSet<>(there);
        lost.removeAll(here);
        boolean came = gained.stream().anyMatch(word -> now.wordSet.contains(word) && !old.wordSet.contains(word));
        boolean went = lost.stream().anyMatch(word -> old.wordSet.contains(word) && !now.wordSet.contains(word));
        return came || went;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.split(" ")));
    }

    /** @param open pairs with clauses that nobody took, the best first */
    void doubt(Portrait now, List<Pair> open) {
        List<Pair> worth = open.stream().filter(this::isWorthAsking).toList();
        if (worth.isEmpty()) {
            return;
        }
        Pair best = worth.get(0);
        boolean heading = now.hasHeading() && now.heading.equals(best.old().heading);
        boolean several = worth.size() > 1 && worth.get(1).value() > best.value() - MARGIN;
        Ground ground = several
                ? Ground.SEVERAL_ALIKE
                : heading && best.text() < UNDER_ITS_HEADING ? Ground.NAME_WITHOUT_TEXT : Ground.SOMEWHAT_ALIKE;
        board.doubtful(
                now,
                ground,
                worth.stream()
                        .limit(4)
                        .map(pair -> new Candidate(pair.old().id(), pair.text()))
                        .toList());
    }

    private boolean isWorthAsking(Pair pair) {
        Portrait now = pair.now();
        Portrait old = pair.old();
        if (now.hasHeading() && now.heading.equals(old.heading)) {
            return isOnly(pathsBefore, pathsAfter, now.path, old.path)
                    || isOnly(headingsBefore, headingsAfter, now.heading, old.heading)
                    || pair.text() >= UNDER_ITS_HEADING;
        }
        int neighbours = board.neighbours(now, old);
        if (neighbours == 2) {
            return pair.text() >= WORTH_ASKING_BETWEEN_ITS_NEIGHBOURS;
        }
        boolean place = neighbours == 1 || !now.label.isEmpty() && now.label.equals(old.label);
        return pair.text() >= (place ? WORTH_ASKING_AT_ITS_PLACE : WORTH_ASKING);
    }

    private static boolean isOnly(
            Map<String, List<Portrait>> before, Map<String, List<Portrait>> after, String now, String old) {
        return now.equals(old)
                && before.getOrDefault(now, List.of()).size() == 1
                && after.getOrDefault(now, List.of()).size() == 1;
    }
}
