package org.ordskifte.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which clauses of the later version came from which of the earlier one beside those that kept their identity. */
final class Family {

    private final Map<UUID, UUID> renamed = new HashMap<>();
    private final Map<UUID, List<UUID>> parts = new LinkedHashMap<>();
    private final Map<UUID, List<UUID>> sources = new LinkedHashMap<>();
    private final Map<UUID, UUID> replacedBy = new HashMap<>();

    private Family() {}

    /** @param descents in the direction of the comparison */
    static Family of(Set<UUID> before, Set<UUID> after, List<Descent> descents) {
        Family family = new Family();
        Map<UUID, List<Descent>> from = new HashMap<>();
        descents.forEach(one ->
                from.computeIfAbsent(one.from(), unknown -> new ArrayList<>()).add(one));
        for (UUID old : before) {
            family.follow(old, before, after, from);
        }
        family.parts.values().removeIf(List::isEmpty);
        family.sources.forEach((now, olds) -> {
            if (before.contains(now) && !olds.contains(now)) {
                olds.add(0, now);
            }
        });
        return family;
    }

    private void follow(UUID old, Set<UUID> before, Set<UUID> after, Map<UUID, List<Descent>> from) {
        Deque<UUID> open = new ArrayDeque<>(List.of(old));
        Set<UUID> seen = new LinkedHashSet<>(open);
        Map<UUID, Descent.Kind> kinds = new HashMap<>();
        while (!open.isEmpty()) {
            UUID at = open.pop();
            for (Descent one : from.getOrDefault(at, List.of())) {
                if (!seen.add(one.to())) {
                    continue;
                }
                Descent.Kind kind = heavier(kinds.get(at), one.kind());
                kinds.put(one.to(), kind);
                if (after.contains(one.to())) {
                    found(old, one.to(), kind, before, after);
                } else {
                    open.add(one.to());
                }
            }
        }
    }

    private static Descent.Kind heavier(Descent.Kind soFar, Descent.Kind next) {
        return soFar == null || soFar == Descent.Kind.MOVED ? next : soFar;
    }

    private void found(UUID old, UUID now, Descent.Kind kind, Set<UUID> before, Set<UUID> after) {
        boolean lives = after.contains(old);
        boolean wasThere = before.contains(now);
        switch (kind) {
            case MOVED -> {
                if (!lives && !wasThere) {
                    renamed.putIfAbsent(old, now);
                }
            }
            case SPLIT -> {
                if (!wasThere) {
                    List<UUID> all = parts.computeIfAbsent(old, unknown -> new ArrayList<>());
                    if (lives && all.isEmpty()) {
                        all.add(old);
                    }
                    all.add(now);
                }
            }
            case MERGED -> {
                if (!lives) {
                    sources.computeIfAbsent(now, unknown -> new ArrayList<>()).add(old);
                }
            }
            case REPLACED -> {
                if (!lives && !wasThere) {
                    replacedBy.putIfAbsent(old, now);
                }
            }
        }
    }

    /** Earlier identities that go by another one now. */
    Map<UUID, UUID> renamed() {
        return renamed;
    }

    /** The later parts by the earlier clause they came from. */
    Map<UUID, List<UUID>> parts() {
        return parts;
    }

    /** The earlier clauses by the later one that holds their words. */
    Map<UUID, List<UUID>> sources() {
        return sources;
    }

    Map<UUID, UUID> replacedBy() {
        return replacedBy;
    }
}
