package org.ordskifte.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ordskifte.diff.Change.Kind;

/**
 * Two versions of a text clause by clause, in the order of the later one; what was removed stands where it used to. A
 * clause has moved when it hangs under another clause, or when its siblings kept their order and it did not.
 */
public final class ClauseDiff {

    private final List<Passage> before;
    private final List<Passage> after;
    private final Map<UUID, Passage> earlier = new LinkedHashMap<>();
    private final Map<UUID, Passage> later = new LinkedHashMap<>();

    private ClauseDiff(List<Passage> before, List<Passage> after) {
        this.before = before;
        this.after = after;
        before.forEach(passage -> earlier.put(passage.id(), passage));
        after.forEach(passage -> later.put(passage.id(), passage));
    }

    /**
     * @param before in the order of the text
     * @param after in the order of the text
     */
    public static List<Change> of(List<Passage> before, List<Passage> after) {
        return new ClauseDiff(before, after).changes();
    }

    private List<Change> changes() {
        Set<UUID> moved = moved();
        Map<UUID, List<Passage>> removed = removedByPredecessor();
        List<Change> changes = new ArrayList<>();
        addRemoved(removed.get(null), changes);
        for (Passage passage : after) {
            Passage old = earlier.get(passage.id());
            changes.add(old == null ? added(passage) : kept(old, passage, moved.contains(passage.id())));
            addRemoved(removed.get(passage.id()), changes);
        }
        return List.copyOf(changes);
    }

    private static Change added(Passage passage) {
        return new Change(
                EnumSet.of(Kind.ADDED),
                null,
                passage,
                WordDiff.of("", text(passage.heading())),
                WordDiff.of("", text(passage.text())));
    }

    private static void addRemoved(List<Passage> removed, List<Change> changes) {
        if (removed != null) {
            removed.forEach(passage -> changes.add(new Change(
                    EnumSet.of(Kind.REMOVED),
                    passage,
                    null,
                    WordDiff.of(text(passage.heading()), ""),
                    WordDiff.of(text(passage.text()), ""))));
        }
    }

    private static Change kept(Passage old, Passage now, boolean moved) {
        EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (!text(old.heading()).equals(text(now.heading()))
                || !text(old.text()).equals(text(now.text()))) {
            kinds.add(Kind.CHANGED);
        }
        if (moved) {
            kinds.add(Kind.MOVED);
        }
        if (!Objects.equals(old.label(), now.label())) {
            kinds.add(Kind.RENUMBERED);
        }
        if (kinds.isEmpty()) {
            kinds.add(Kind.UNCHANGED);
        }
        return new Change(
                kinds,
                old,
                now,
                WordDiff.of(text(old.heading()), text(now.heading())),
                WordDiff.of(text(old.text()), text(now.text())));
    }

    /** What was removed, by the last clause before it that was kept; null for what stood first. */
    private Map<UUID, List<Passage>> removedByPredecessor() {
        Map<UUID, List<Passage>> removed = new HashMap<>();
        UUID kept = null;
        for (Passage passage : before) {
            if (later.containsKey(passage.id())) {
                kept = passage.id();
            } else {
                removed.computeIfAbsent(kept, id -> new ArrayList<>()).add(passage);
            }
        }
        return removed;
    }

    private Set<UUID> moved() {
        Map<UUID, Integer> place = new HashMap<>();
        before.forEach(passage -> place.put(passage.id(), place.size()));
        Map<UUID, List<UUID>> siblings = new LinkedHashMap<>();
        Set<UUID> moved = new HashSet<>();
        for (Passage passage : after) {
            Passage old = earlier.get(passage.id());
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

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
