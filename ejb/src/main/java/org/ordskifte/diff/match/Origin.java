package org.ordskifte.diff.match;

import java.util.List;
import java.util.UUID;

/**
 * Where a clause of the later text comes from.
 *
 * @param clause of the later text
 * @param of the earlier clauses it comes from; empty for a new or a doubtful one
 * @param continues the earlier clause whose identity it keeps; null where it begins a new one
 * @param likeness of the words to those it comes from, from 0 to 1
 * @param candidates of a doubtful one, the likeliest first
 */
public record Origin(
        UUID clause,
        Kind kind,
        List<UUID> of,
        UUID continues,
        Ground ground,
        double likeness,
        List<Candidate> candidates) {

    /** What a clause is to the earlier text. */
    public enum Kind {
        SAME,
        NEW,
        SPLIT,
        MERGED,
        REPLACED,
        DOUBTFUL
    }

    static Origin same(UUID clause, UUID old, Ground ground, double likeness) {
        return new Origin(clause, Kind.SAME, List.of(old), old, ground, likeness, List.of());
    }

    static Origin fresh(UUID clause) {
        return new Origin(clause, Kind.NEW, List.of(), null, Ground.NOTHING_LIKE_IT, 0, List.of());
    }

    static Origin doubtful(UUID clause, Ground ground, List<Candidate> candidates) {
        double likeness = candidates.isEmpty() ? 0 : candidates.get(0).likeness();
        return new Origin(clause, Kind.DOUBTFUL, List.of(), null, ground, likeness, candidates);
    }
}
