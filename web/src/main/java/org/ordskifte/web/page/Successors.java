package org.ordskifte.web.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ordskifte.diff.Descent;
import org.ordskifte.document.ClauseView;
import org.ordskifte.web.tag.ClauseLinks.Now;

/** Where the clauses of an old version are found in the one in force: under themselves, else as what they became. */
final class Successors {

    private Successors() {}

    /** @return by the old clause's identity; without those that live on as nothing */
    static Map<UUID, Now> of(List<ClauseView> old, List<ClauseView> current, List<Descent> descents) {
        Map<UUID, Now> there = new HashMap<>();
        current.forEach(clause -> there.put(clause.id(), new Now(clause.id(), name(clause))));
        Map<UUID, Now> found = new HashMap<>();
        for (ClauseView clause : old) {
            Now now = search(clause.id(), there, descents);
            if (now != null) {
                found.put(clause.id(), now);
            }
        }
        return found;
    }

    private static Now search(UUID start, Map<UUID, Now> there, List<Descent> descents) {
        Deque<UUID> open = new ArrayDeque<>(List.of(start));
        Set<UUID> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            UUID at = open.pop();
            if (there.containsKey(at)) {
                return there.get(at);
            }
            descents.stream()
                    .filter(one -> one.from().equals(at) && seen.add(one.to()))
                    .forEach(one -> open.add(one.to()));
        }
        return null;
    }

    private static String name(ClauseView clause) {
        return clause.label() != null ? clause.label() : clause.heading() != null ? clause.heading() : "";
    }
}
