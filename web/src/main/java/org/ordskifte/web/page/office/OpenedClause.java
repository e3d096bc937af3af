package org.ordskifte.web.page.office;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ordskifte.document.ClauseDraft;
import org.ordskifte.shared.Json;

/**
 * What a clause was, beside what its form shows, when somebody began to write in it: should another remove it meanwhile, it is
 * put back whole and where it stood.
 *
 * @param children what stood below it
 * @param parent what it was a sub-clause of; null at the top
 * @param before its siblings ahead of it, the nearest first
 */
record OpenedClause(String motto, List<ClauseDraft> children, UUID parent, List<UUID> before) {

    private static final OpenedClause NOTHING = new OpenedClause(null, null, null, null);

    OpenedClause {
        children = children == null ? List.of() : List.copyOf(children);
        before = before == null ? List.of() : List.copyOf(before);
    }

    static OpenedClause of(List<ClauseDraft> clauses, UUID id) {
        return of(clauses, null, id);
    }

    private static OpenedClause of(List<ClauseDraft> siblings, UUID parent, UUID id) {
        List<UUID> before = new ArrayList<>();
        for (ClauseDraft one : siblings) {
            if (id.equals(one.id())) {
                Collections.reverse(before);
                return new OpenedClause(one.motto(), one.children(), parent, before);
            }
            OpenedClause below = of(one.children(), one.id(), id);
            if (below != NOTHING) {
                return below;
            }
            before.add(one.id());
        }
        return NOTHING;
    }

    String write() {
        return Json.write(this);
    }

    /** @param written what the page carried; whatever else came with it says nothing */
    static OpenedClause read(String written) {
        try {
            return written == null || written.isBlank()
                    ? NOTHING
                    : Json.mapper().readValue(written, OpenedClause.class);
        } catch (JsonProcessingException e) {
            return NOTHING;
        }
    }

    /**
     * Behind the nearest sibling that is still beside it, else first of all below its parent; at the end where that is gone too.
     *
     * @param typed what the form says of it now
     */
    List<ClauseDraft> putBack(List<ClauseDraft> clauses, ClauseDraft typed) {
        Map<UUID, UUID> parents = new HashMap<>();
        parents(clauses, null, parents);
        ClauseDraft whole = new ClauseDraft(
                typed.id(),
                typed.label(),
                typed.heading(),
                typed.kind(),
                motto,
                typed.blocks(),
                gone(children, parents));
        for (UUID sibling : before) {
            if (parents.containsKey(sibling) && Objects.equals(parents.get(sibling), parent)) {
                return ClauseMoves.after(clauses, sibling, whole);
            }
        }
        if (parent == null) {
            List<ClauseDraft> all = new ArrayList<>(clauses);
            all.add(0, whole);
            return all;
        }
        return parents.containsKey(parent)
                ? ClauseMoves.first(clauses, parent, whole)
                : ClauseMoves.after(clauses, null, whole);
    }

    /** What another has moved elsewhere stays there. */
    private static List<ClauseDraft> gone(List<ClauseDraft> children, Map<UUID, UUID> parents) {
        return children.stream()
                .filter(one -> !parents.containsKey(one.id()))
                .map(one -> ClauseMoves.with(one, gone(one.children(), parents)))
                .toList();
    }

    private static void parents(List<ClauseDraft> clauses, UUID parent, Map<UUID, UUID> into) {
        for (ClauseDraft one : clauses) {
            into.put(one.id(), parent);
            parents(one.children(), one.id(), into);
        }
    }
}
