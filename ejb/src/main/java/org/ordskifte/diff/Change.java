package org.ordskifte.diff;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What became of one clause between two versions.
 *
 * @param kinds never empty; a clause may be changed, moved and renumbered at once
 * @param before null where it was added; of a part, the clause it was part of
 * @param after null where it was removed
 * @param related of a part, the other parts as they stand after; of one that several became, all of them as they stood
 *     before; of an added one, what it replaced; of a removed one, what replaced it; else empty
 * @param heading the heading, word by word; empty where neither version has one
 * @param text the clause's own text, word by word
 */
public record Change(
        Set<Kind> kinds, Passage before, Passage after, List<Passage> related, List<Part> heading, List<Part> text) {

    /** What can become of a clause. */
    public enum Kind {
        UNCHANGED,
        /** Its words were part of one clause that became several. */
        SPLIT,
        /** It holds the words of several clauses that became one. */
        MERGED,
        CHANGED,
        ADDED,
        REMOVED,
        MOVED,
        RENUMBERED
    }

    public UUID id() {
        return present().id();
    }

    /** The clause as it stands after the change, or as it last stood. */
    public Passage present() {
        return after != null ? after : before;
    }

    /** What changed beside words, name and place; empty for one that was added or removed. */
    public List<Beside> besides() {
        if (before == null || after == null || isUnchanged()) {
            return List.of();
        }
        if (is(Kind.SPLIT)) {
            return Besides.of(List.of(before), after, related);
        }
        return is(Kind.MERGED) ? Besides.of(related, after, List.of()) : Besides.of(before, after);
    }

    public boolean is(Kind kind) {
        return kinds.contains(kind);
    }

    public boolean isUnchanged() {
        return is(Kind.UNCHANGED);
    }
}
