package org.ordskifte.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Which clauses moved: those that hang under another clause now, or that left the order their siblings kept. */
final class Order {

    private Order() {}

    /** @param before by id, in the order of the text */
    static Set<UUID> moved(Map<UUID, Passage> before, List<Passage> after) {
        Map<UUID, Integer> place = new HashMap<>();
        before.keySet().forEach(id -> place.put(id, place.size()));
        Map<UUID, List<UUID>> siblings = new LinkedHashMap<>();
        Set<UUID> moved = new HashSet<>();
        for (Passage passage : after) {
            Passage old = before.get(passage.id());
            if (old != null && Objects.equals(old.parent(), passage.parent())) {
                siblings.computeIfAbsent(passage.parent(), parent -> new ArrayList<>())
                        .add(passage.id());
            } else if (old != null) {
                moved.add(passage.id());
            }
        }
        siblings.values().forEach(ids -> {
            List<UUID> out = new ArrayList<>(ids);
            out.removeAll(keptOrder(ids, place));
            moved.addAll(out);
        });
        return moved;
    }

    /** The longest run of siblings that stand in the same order as before. */
    private static Set<UUID> keptOrder(List<UUID> ids, Map<UUID, Integer> place) {
        int[] previous = new int[ids.size()];
        int[] ends = new int[ids.size()];
        int longest = 0;
        for (int i = 0; i < ids.size(); i++) {
            int low = 0;
            int high = longest;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (place.get(ids.get(ends[middle])) < place.get(ids.get(i))) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : ends[low - 1];
            ends[low] = i;
            longest = Math.max(longest, low + 1);
        }
        Set<UUID> kept = new HashSet<>();
        for (int i = longest == 0 ? -1 : ends[longest - 1]; i >= 0; i = previous[i]) {
            kept.add(ids.get(i));
        }
        return kept;
    }
}
