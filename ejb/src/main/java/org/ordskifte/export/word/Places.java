package org.ordskifte.export.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ordskifte.diff.Change;
import org.ordskifte.diff.Passage;

/**
 * Where everything stands in a file that holds both versions: clauses that kept their order once, what was removed and
 * the old places of what moved after the clause they used to follow, new places in the order of the later version.
 */
final class Places {

    /** What a change is shown as in one place. */
    enum As {
        ITSELF,
        MOVED_FROM,
        MOVED_TO
    }

    record Place(Change change, As as) {}

    private final List<Change> changes;
    private final Map<UUID, Change> byOld = new LinkedHashMap<>();
    private final Set<UUID> kept = new HashSet<>();

    private Places(List<UUID> order, List<Change> changes) {
        this.changes = changes;
        changes.stream()
                .filter(change -> change.before() != null)
                .forEach(change -> byOld.putIfAbsent(change.before().id(), change));
        keep(order);
    }

    /** @param order of the clauses in the earlier version */
    static List<Place> of(List<UUID> order, List<Change> changes) {
        return new Places(order, changes).lay(order);
    }

    private List<Place> lay(List<UUID> order) {
        Map<UUID, List<Place>> following = new HashMap<>();
        UUID last = null;
        for (UUID id : order) {
            Change change = byOld.get(id);
            if (kept.contains(id)) {
                last = id;
            } else if (change != null) {
                As as = change.after() == null ? As.ITSELF : As.MOVED_FROM;
                following.computeIfAbsent(last, none -> new ArrayList<>()).add(new Place(change, as));
            }
        }
        List<Place> places = new ArrayList<>(following.getOrDefault(null, List.of()));
        for (Change change : changes) {
            if (change.after() == null) {
                continue;
            }
            UUID old = change.before() == null ? null : change.before().id();
            boolean moved = old != null && !kept.contains(old);
            places.add(new Place(change, moved ? As.MOVED_TO : As.ITSELF));
            if (kept.contains(old)) {
                places.addAll(following.getOrDefault(old, List.of()));
            }
        }
        return places;
    }

    /** The longest run of clauses in the same order as before, without those that are known to have moved. */
    private void keep(List<UUID> order) {
        Map<UUID, Integer> place = new HashMap<>();
        order.forEach(id -> place.put(id, place.size()));
        Set<UUID> gone = new HashSet<>();
        List<UUID> candidates = new ArrayList<>();
        for (Change change : changes) {
            if (change.before() == null || change.after() == null) {
                continue;
            }
            UUID id = change.before().id();
            if (change.is(Change.Kind.MOVED) || hangsBelow(change.before(), gone) || hangsBelow(change.after(), gone)) {
                gone.add(id);
            } else if (place.containsKey(id)) {
                candidates.add(id);
            }
        }
        int[] longest = new int[candidates.size()];
        int[] previous = new int[candidates.size()];
        int best = -1;
        for (int i = 0; i < candidates.size(); i++) {
            longest[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (longest[j] + 1 > longest[i] && place.get(candidates.get(j)) < place.get(candidates.get(i))) {
                    longest[i] = longest[j] + 1;
                    previous[i] = j;
                }
            }
            best = best < 0 || longest[i] > longest[best] ? i : best;
        }
        for (int i = best; i >= 0; i = previous[i]) {
            kept.add(candidates.get(i));
        }
    }

    private static boolean hangsBelow(Passage passage, Set<UUID> gone) {
        return passage.parent() != null && gone.contains(passage.parent());
    }
}
