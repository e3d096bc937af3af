package org.ordskifte.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.diff.Descent;
import org.ordskifte.diff.Passage;
import org.ordskifte.diff.match.ClauseMatching;
import org.ordskifte.diff.match.Ground;
import org.ordskifte.diff.match.Origin;

/**
 * A newly imported text on top of an earlier version.
 *
 * @param clauses each with the identity it continues or a new one
 * @param origins in the order of the text, each under the identity its clause now has
 */
record Lineage(List<ClauseDraft> clauses, List<Origin> origins) {

    /** @param clauses with an id where the file itself names a clause of this document */
    static Lineage of(List<ClauseView> before, List<ClauseDraft> clauses) {
        List<Passage> now = new ArrayList<>();
        Map<ClauseDraft, UUID> names = new IdentityHashMap<>();
        Set<UUID> there = before.stream().map(ClauseView::id).collect(Collectors.toSet());
        Set<UUID> named = new HashSet<>();
        lay(clauses, null, 1, names, now);
        names.keySet().stream()
                .map(ClauseDraft::id)
                .filter(id -> id != null && there.contains(id))
                .forEach(named::add);
        Map<UUID, UUID> claims = new HashMap<>();
        names.forEach((clause, name) -> {
            if (clause.id() != null && named.contains(clause.id())) {
                claims.put(name, clause.id());
            }
        });
        List<Origin> matched = ClauseMatching.of(
                Passages.of(before).stream()
                        .filter(one -> !named.contains(one.id()))
                        .toList(),
                now.stream().filter(one -> !claims.containsKey(one.id())).toList());
        List<Origin> found = inOrder(now, claims, matched);
        Map<UUID, UUID> identities = new HashMap<>();
        List<Origin> origins = new ArrayList<>();
        for (Origin origin : found) {
            UUID identity = origin.continues() == null ? UUID.randomUUID() : origin.continues();
            identities.put(origin.clause(), identity);
            origins.add(as(identity, origin));
        }
        return new Lineage(identify(clauses, names, identities), Collections.unmodifiableList(origins));
    }

    private static List<Origin> inOrder(List<Passage> now, Map<UUID, UUID> claims, List<Origin> matched) {
        Map<UUID, Origin> by = new HashMap<>();
        matched.forEach(one -> by.put(one.clause(), one));
        return now.stream()
                .map(one -> claims.containsKey(one.id())
                        ? new Origin(
                                one.id(),
                                Origin.Kind.SAME,
                                List.of(claims.get(one.id())),
                                claims.get(one.id()),
                                Ground.NAMED_BY_FILE,
                                1,
                                List.of())
                        : by.get(one.id()))
                .toList();
    }

    /** The links that an origin makes; none where the clause merely keeps its identity. */
    static List<ClauseLink> links(DocumentVersion version, UUID clause, Origin.Kind kind, List<UUID> of) {
        Descent.Kind link =
                switch (kind) {
                    case SPLIT -> Descent.Kind.SPLIT;
                    case MERGED -> Descent.Kind.MERGED;
                    case REPLACED -> Descent.Kind.REPLACED;
                    case SAME -> Descent.Kind.MOVED;
                    case NEW, DOUBTFUL -> null;
                };
        return link == null
                ? List.of()
                : of.stream()
                        .filter(old -> !old.equals(clause))
                        .map(old -> new ClauseLink(version, old, clause, link))
                        .toList();
    }

    private static void lay(
            List<ClauseDraft> clauses, UUID parent, int level, Map<ClauseDraft, UUID> names, List<Passage> now) {
        for (ClauseDraft clause : clauses) {
            UUID name = UUID.randomUUID();
            names.put(clause, name);
            String text = BlockText.plain(clause.blocks());
            now.add(new Passage(name, parent, level, clause.label(), clause.heading(), text));
            lay(clause.children(), name, level + 1, names, now);
        }
    }

    private static Origin as(UUID identity, Origin origin) {
        return new Origin(
                identity,
                origin.kind(),
                origin.of(),
                origin.continues(),
                origin.ground(),
                origin.likeness(),
                origin.candidates());
    }

    private static List<ClauseDraft> identify(
            List<ClauseDraft> clauses, Map<ClauseDraft, UUID> names, Map<UUID, UUID> identities) {
        return clauses.stream()
                .map(clause -> clause.as(identities.get(names.get(clause)))
                        .with(identify(clause.children(), names, identities)))
                .toList();
    }
}
