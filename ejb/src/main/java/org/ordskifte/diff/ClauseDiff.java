package org.ordskifte.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final Family family;
    private final Map<UUID, Change> parts = new HashMap<>();

    private ClauseDiff(List<Passage> before, List<Passage> after, List<Descent> descents) {
        after.forEach(passage -> later.put(passage.id(), passage));
        Set<UUID> ids = new LinkedHashSet<>();
        before.forEach(passage -> ids.add(passage.id()));
        this.family = Family.of(ids, later.keySet(), descents);
        this.before = before.stream().map(this::renamed).toList();
        this.after = after;
        this.before.forEach(passage -> earlier.put(passage.id(), passage));
    }

    /**
     * @param before in the order of the text
     * @param after in the order of the text
     */
    public static List<Change> of(List<Passage> before, List<Passage> after) {
        return of(before, after, List.of());
    }

    /** @param descents what clauses became between the two, in the direction of the comparison */
    public static List<Change> of(List<Passage> before, List<Passage> after, List<Descent> descents) {
        return new ClauseDiff(before, after, descents).changes();
    }

    /** The clauses of the earlier version in its order, under the identities that the changes give them. */
    public static List<UUID> order(List<Passage> before, List<Passage> after, List<Descent> descents) {
        return new ClauseDiff(before, after, descents)
                .before.stream().map(Passage::id).toList();
    }

    /** Those of a document's links that lie between two of its versions, in the direction from the one to the other. */
    public static List<Descent> between(List<Descent> all, int from, int to) {
        int first = Math.min(from, to);
        int last = Math.max(from, to);
        return all.stream()
                .filter(one -> one.version() > first && one.version() <= last)
                .map(one -> from <= to ? one : one.backwards())
                .toList();
    }

    private Passage renamed(Passage passage) {
        Map<UUID, UUID> names = family.renamed();
        return names.isEmpty()
                ? passage
                : passage.as(
                        names.getOrDefault(passage.id(), passage.id()),
                        passage.parent() == null ? null : names.getOrDefault(passage.parent(), passage.parent()));
    }

    private List<Change> changes() {
        Set<UUID> moved = Order.moved(earlier, after);
        family.parts().forEach((whole, ids) -> split(earlier.get(whole), ids, moved));
        Map<UUID, List<Passage>> removed = removedByPredecessor();
        List<Change> changes = new ArrayList<>();
        addRemoved(removed.get(null), changes);
        for (Passage passage : after) {
            changes.add(change(passage, moved));
            addRemoved(removed.get(passage.id()), changes);
        }
        return List.copyOf(changes);
    }

    private Change change(Passage passage, Set<UUID> moved) {
        Passage old = earlier.get(passage.id());
        if (parts.containsKey(passage.id())) {
            return parts.get(passage.id());
        }
        List<UUID> sources = family.sources().get(passage.id());
        if (sources != null) {
            return merged(passage, old, sources, moved.contains(passage.id()));
        }
        return old == null ? added(passage) : kept(old, passage, moved.contains(passage.id()));
    }

    private void split(Passage whole, List<UUID> ids, Set<UUID> moved) {
        List<Passage> passages =
                after.stream().filter(one -> ids.contains(one.id())).toList();
        List<List<Part>> shares = Shares.of(
                text(whole.text()),
                passages.stream().map(one -> text(one.text())).toList());
        for (int i = 0; i < passages.size(); i++) {
            Passage part = passages.get(i);
            EnumSet<Kind> kinds = EnumSet.of(Kind.SPLIT);
            kinds.addAll(place(whole, part, moved.contains(part.id())));
            List<Passage> others =
                    passages.stream().filter(other -> other != part).toList();
            parts.put(
                    part.id(),
                    new Change(
                            kinds,
                            whole,
                            part,
                            others,
                            WordDiff.of(text(whole.heading()), text(part.heading())),
                            shares.get(i)));
        }
    }

    private Change merged(Passage passage, Passage old, List<UUID> sources, boolean moved) {
        List<Passage> olds =
                before.stream().filter(one -> sources.contains(one.id())).toList();
        Passage first = old != null ? old : olds.get(0);
        EnumSet<Kind> kinds = EnumSet.of(Kind.MERGED);
        kinds.addAll(place(first, passage, moved));
        String together = olds.stream().map(one -> text(one.text())).collect(Collectors.joining(Shares.BETWEEN));
        return new Change(
                kinds,
                first,
                passage,
                olds,
                WordDiff.of(text(first.heading()), text(passage.heading())),
                WordDiff.of(together, text(passage.text())));
    }

    private Change added(Passage passage) {
        List<Passage> replaced = family.replacedBy().entrySet().stream()
                .filter(pair -> pair.getValue().equals(passage.id()))
                .map(pair -> earlier.get(pair.getKey()))
                .toList();
        return new Change(
                EnumSet.of(Kind.ADDED),
                null,
                passage,
                replaced,
                WordDiff.of("", text(passage.heading())),
                WordDiff.of("", text(passage.text())));
    }

    private void addRemoved(List<Passage> removed, List<Change> changes) {
        if (removed != null) {
            removed.forEach(passage -> changes.add(new Change(
                    EnumSet.of(Kind.REMOVED),
                    passage,
                    null,
                    family.replacedBy().containsKey(passage.id())
                            ? List.of(later.get(family.replacedBy().get(passage.id())))
                            : List.of(),
                    WordDiff.of(text(passage.heading()), ""),
                    WordDiff.of(text(passage.text()), ""))));
        }
    }

    private static Change kept(Passage old, Passage now, boolean moved) {
        EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (!text(old.heading()).equals(text(now.heading()))
                || !text(old.text()).equals(text(now.text()))
                || !Besides.of(old, now).isEmpty()) {
            kinds.add(Kind.CHANGED);
        }
        kinds.addAll(place(old, now, moved));
        if (kinds.isEmpty()) {
            kinds.add(Kind.UNCHANGED);
        }
        return new Change(
                kinds,
                old,
                now,
                List.of(),
                WordDiff.of(text(old.heading()), text(now.heading())),
                WordDiff.of(text(old.text()), text(now.text())));
    }

    private static Set<Kind> place(Passage old, Passage now, boolean moved) {
        EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (moved) {
            kinds.add(Kind.MOVED);
        }
        if (!Objects.equals(old.label(), now.label())) {
            kinds.add(Kind.RENUMBERED);
        }
        return kinds;
    }

    /** Whether the words of an earlier clause live on in a later one. */
    private boolean livesOn(UUID old) {
        return later.containsKey(old)
                || family.parts().containsKey(old)
                || family.sources().values().stream().anyMatch(olds -> olds.contains(old));
    }

    /** What was removed, by the last clause before it that was kept; null for what stood first. */
    private Map<UUID, List<Passage>> removedByPredecessor() {
        Map<UUID, List<Passage>> removed = new HashMap<>();
        UUID kept = null;
        for (Passage passage : before) {
            if (later.containsKey(passage.id())) {
                kept = passage.id();
            } else if (!livesOn(passage.id())) {
                removed.computeIfAbsent(kept, id -> new ArrayList<>()).add(passage);
            }
        }
        return removed;
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
