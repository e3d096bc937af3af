package org.ordskifte.diff.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How like two clauses are, from 0 to 1. Words that stand in many clauses of the text say little about one of them;
 * stretches of letters see through inflection; pairs of words see the order.
 */
final class Likeness {

    /** With fewer stretches of letters in common no two texts are alike enough to matter. */
    private static final double SHARED_LETTERS = 0.4;

    private final Map<String, Double> weights = new HashMap<>();

    Likeness(List<Portrait> before, List<Portrait> after) {
        Map<String, Integer> clauses = new HashMap<>();
        Stream.of(before, after)
                .flatMap(List::stream)
                .forEach(one -> one.wordSet.forEach(word -> clauses.merge(word, 1, Integer::sum)));
        double all = before.size() + after.size();
        clauses.forEach((word, count) -> weights.put(word, Math.log(1 + all / count)));
    }

    /** Of the clauses' own words. Two clauses without any are not alike. */
    double ofTexts(Portrait one, Portrait other) {
        if (!one.hasText() || !other.hasText()) {
            return 0;
        }
        if (one.text.equals(other.text)) {
            return 1;
        }
        return 0.45 * weighed(one.wordSet, other.wordSet)
                + 0.2 * dice(one.pairs, other.pairs)
                + 0.35 * dice(one.grams, other.grams);
    }

    /** Whether two texts are that alike; those that share few stretches of letters are not looked at twice. */
    boolean comesNear(Portrait one, Portrait other, double atLeast) {
        return dice(one.grams, other.grams) >= SHARED_LETTERS && ofTexts(one, other) >= atLeast;
    }

    static double ofHeadings(Portrait one, Portrait other) {
        if (!one.hasHeading() || !other.hasHeading()) {
            return 0;
        }
        return one.heading.equals(other.heading) ? 1 : ofLetters(one.heading, other.heading);
    }

    private static double ofLetters(String one, String other) {
        Set<String> mine = trigrams(one);
        Set<String> both = new HashSet<>(mine);
        Set<String> theirs = trigrams(other);
        both.retainAll(theirs);
        return 2.0 * both.size() / (mine.size() + theirs.size());
    }

    private static Set<String> trigrams(String text) {
        String padded = " " + text + " ";
        Set<String> found = new HashSet<>();
        for (int i = 0; i + 3 <= padded.length(); i++) {
            found.add(padded.substring(i, i + 3));
        }
        return found;
    }

    double weight(String word) {
        return weights.getOrDefault(word, 1.0);
    }

    private double weighed(Set<String> one, Set<String> other) {
        double both = 0;
        double mine = 0;
        double theirs = 0;
        for (String word : one) {
            mine += weight(word);
            both += other.contains(word) ? weight(word) : 0;
        }
        for (String word : other) {
            theirs += weight(word);
        }
        return 2 * both / (mine + theirs);
    }

    static double dice(int[] one, int[] other) {
        return one.length + other.length == 0 ? 0 : 2.0 * common(one, other) / (one.length + other.length);
    }

    /** The share of the first that the second has too. */
    static double contained(int[] one, int[] other) {
        return one.length == 0 ? 0 : (double) common(one, other) / one.length;
    }

    static int common(int[] one, int[] other) {
        int i = 0;
        int j = 0;
        int common = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
