package org.ordskifte.diff.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which clauses of a text hold a run of three words: what shares none with another need not be compared with it. */
final class Runs {

    private final Map<Integer, List<Portrait>> holders = new HashMap<>();

    Runs(List<Portrait> clauses) {
        for (Portrait one : clauses) {
            for (int run : one.triples) {
                holders.computeIfAbsent(run, unknown -> new ArrayList<>()).add(one);
            }
        }
    }

    /** Clauses that share a run with this one, in the order in which they stand. */
    List<Portrait> sharing(Portrait one) {
        Set<Portrait> found = new LinkedHashSet<>();
        for (int run : one.triples) {
            found.addAll(holders.getOrDefault(run, List.of()));
        }
        return found.stream()
                .sorted(Comparator.comparingInt(other -> other.place))
                .toList();
    }
}
