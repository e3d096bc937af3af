package org.ordskifte.diff.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.ordskifte.diff.Passage;

/** The two texts side by side while they are matched: what has been decided, and what is still free. */
final class Board {

    final List<Portrait> before;
    final List<Portrait> after;
    final Likeness likeness;
    private final Map<Portrait, Origin> origins = new IdentityHashMap<>();
    private final Map<Portrait, Portrait> takenBy = new IdentityHashMap<>();
    private final Map<Portrait, Portrait> continued = new IdentityHashMap<>();

    Board(List<Passage> before, List<Passage> after) {
        this.before = portraits(before);
        this.after = portraits(after);
        this.likeness = new Likeness(this.before, this.after);
    }

    private static List<Portrait> portraits(List<Passage> passages) {
        Map<UUID, Portrait> known = new HashMap<>();
        List<Portrait> all = new ArrayList<>();
        for (Passage passage : passages) {
            Portrait one = new Portrait(passage, all.size(), known.get(passage.parent()));
            known.put(passage.id(), one);
            all.add(one);
        }
        return all;
    }

    void same(Portrait now, Portrait old, Ground ground, double how) {
        origins.put(now, Origin.same(now.id(), old.id(), ground, how));
        takenBy.put(old, now);
        continued.put(now, old);
    }

    /** @param keeps the earlier clause whose identity it keeps; may be null */
    void related(Portrait now, Origin.Kind kind, List<Portrait> olds, Portrait keeps, Ground ground, double how) {
        origins.put(
                now,
                new Origin(
                        now.id(),
                        kind,
                        olds.stream().map(Portrait::id).toList(),
                        keeps == null ? null : keeps.id(),
                        ground,
                        how,
                        List.of()));
        olds.forEach(old -> takenBy.putIfAbsent(old, now));
        if (keeps != null) {
            takenBy.put(keeps, now);
            continued.put(now, keeps);
        }
    }

    void doubtful(Portrait now, Ground ground, List<Candidate> candidates) {
        origins.put(now, Origin.doubtful(now.id(), ground, candidates));
    }

    boolean isFree(Portrait now) {
        return !origins.containsKey(now);
    }

    boolean isTaken(Portrait old) {
        return takenBy.containsKey(old);
    }

    Portrait takerOf(Portrait old) {
        return takenBy.get(old);
    }

    /** The earlier clause that a later one continues; null where none is known. */
    Portrait continuedBy(Portrait now) {
        return now == null ? null : continued.get(now);
    }

    List<Portrait> freeBefore() {
        return before.stream().filter(one -> !isTaken(one)).toList();
    }

    List<Portrait> freeAfter() {
        return after.stream().filter(this::isFree).toList();
    }

    Origin origin(Portrait now) {
        return origins.getOrDefault(now, Origin.fresh(now.id()));
    }

    /** Whether the clauses above both are known to be the same, or both stand at the top. */
    boolean underTheSame(Portrait now, Portrait old) {
        return now.parent == null ? old.parent == null : old.parent != null && continuedBy(now.parent) == old.parent;
    }

    /** How many of the two neighbours in the text are neighbours on both sides: 0, 1 or 2. */
    int neighbours(Portrait now, Portrait old) {
        return side(now, old, -1) + side(now, old, 1);
    }

    private int side(Portrait now, Portrait old, int step) {
        int there = now.place + step;
        int here = old.place + step;
        boolean edge = there < 0 || there >= after.size();
        boolean edgeBefore = here < 0 || here >= before.size();
        if (edge || edgeBefore) {
            return edge && edgeBefore ? 1 : 0;
        }
        return continuedBy(after.get(there)) == before.get(here) ? 1 : 0;
    }

    static <K> Map<K, List<Portrait>> group(List<Portrait> all, Function<Portrait, K> key) {
        Map<K, List<Portrait>> groups = new HashMap<>();
        all.forEach(one -> groups.computeIfAbsent(key.apply(one), unknown -> new ArrayList<>())
                .add(one));
        return groups;
    }
}
