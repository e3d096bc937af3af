package org.ordskifte.export.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ordskifte.diff.Change;
import org.ordskifte.diff.Change.Kind;
import org.ordskifte.diff.Passage;
import org.ordskifte.diff.WordDiff;

/**
 * Changes as tracked changes can tell them, so that the file holds each version once: of a clause that became several one
 * part continues it and the others are inserted, of several that became one the first goes on and the others are deleted.
 * What they really are is remarked.
 *
 * @param origin what became of the clause, as the comparison has it
 */
record Unfolded(Change change, Change origin) {

    static List<Unfolded> of(List<Change> changes) {
        Set<UUID> told = new HashSet<>();
        Map<UUID, UUID> heirs = new HashMap<>();
        for (Change change : changes) {
            if (change.is(Kind.SPLIT)) {
                UUID whole = change.before().id();
                UUID part = change.after().id();
                heirs.merge(whole, part, (one, other) -> other.equals(whole) ? other : one);
            } else if (change.before() != null && !change.is(Kind.MERGED)) {
                told.add(change.before().id());
            }
        }
        List<Unfolded> all = new ArrayList<>();
        for (Change change : changes) {
            boolean several = change.is(Kind.SPLIT) || change.is(Kind.MERGED);
            if (several) {
                UUID old = change.before().id();
                boolean heir = !change.is(Kind.SPLIT) || change.after().id().equals(heirs.get(old));
                all.add(new Unfolded(heir && told.add(old) ? goesOn(change) : added(change.after()), change));
            } else {
                all.add(new Unfolded(change, change));
            }
        }
        for (Change change : changes) {
            if (change.is(Kind.MERGED)) {
                change.related().stream()
                        .filter(source -> told.add(source.id()))
                        .forEach(source -> all.add(new Unfolded(removed(source), change)));
            }
        }
        return all;
    }

    private static Change goesOn(Change change) {
        Passage before = change.before();
        Passage after = change.after();
        Set<Kind> kinds = new LinkedHashSet<>(change.kinds());
        kinds.remove(Kind.SPLIT);
        kinds.remove(Kind.MERGED);
        kinds.add(Kind.CHANGED);
        if (before.level() != after.level() || !Objects.equals(before.parent(), after.parent())) {
            kinds.add(Kind.MOVED);
        }
        return new Change(
                EnumSet.copyOf(kinds),
                before,
                after,
                change.related(),
                WordDiff.of(text(before.heading()), text(after.heading())),
                WordDiff.of(text(before.text()), text(after.text())));
    }

    private static Change added(Passage passage) {
        return new Change(
                EnumSet.of(Kind.ADDED),
                null,
                passage,
                List.of(),
                WordDiff.of("", text(passage.heading())),
                WordDiff.of("", text(passage.text())));
    }

    private static Change removed(Passage passage) {
        return new Change(
                EnumSet.of(Kind.REMOVED),
                passage,
                null,
                List.of(),
                WordDiff.of(text(passage.heading()), ""),
                WordDiff.of(text(passage.text()), ""));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
