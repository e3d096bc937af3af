package org.ordskifte.web.page.office;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.ordskifte.document.ClauseDraft;
import org.ordskifte.document.ClauseTree;

/** What can be done to one clause in a tree of clauses. Each gives a new tree; what cannot be done changes nothing. */
final class ClauseMoves {

    private ClauseMoves() {}

    static List<ClauseDraft> drafts(List<ClauseTree.Node> nodes) {
        return nodes.stream()
                .map(node -> new ClauseDraft(
                        node.clause().id(),
                        node.clause().label(),
                        node.clause().heading(),
                        node.clause().kind(),
                        node.clause().motto(),
                        node.clause().blocks(),
                        drafts(node.children())))
                .toList();
    }

    static List<ClauseDraft> replace(List<ClauseDraft> clauses, UUID id, UnaryOperator<ClauseDraft> change) {
        return clauses.stream()
                .map(one -> id.equals(one.id()) ? change.apply(one) : with(one, replace(one.children(), id, change)))
                .toList();
    }

    /** Its sub-clauses go with it. */
    static List<ClauseDraft> remove(List<ClauseDraft> clauses, UUID id) {
        return clauses.stream()
                .filter(one -> !id.equals(one.id()))
                .map(one -> with(one, remove(one.children(), id)))
                .toList();
    }

    /** @param id null for the very end */
    static List<ClauseDraft> after(List<ClauseDraft> clauses, UUID id, ClauseDraft added) {
        List<ClauseDraft> result = new ArrayList<>();
        for (ClauseDraft one : clauses) {
            boolean here = one.id().equals(id);
            result.add(here || id == null ? one : with(one, after(one.children(), id, added)));
            if (here) {
                result.add(added);
            }
        }
        if (id == null) {
            result.add(added);
        }
        return result;
    }

    /** Changes places with the sibling before (-1) or after (1). */
    static List<ClauseDraft> swap(List<ClauseDraft> clauses, UUID id, int step) {
        int at = index(clauses, id);
        if (at < 0) {
            return clauses.stream()
                    .map(one -> with(one, swap(one.children(), id, step)))
                    .toList();
        }
        List<ClauseDraft> result = new ArrayList<>(clauses);
        if (at + step >= 0 && at + step < result.size()) {
            result.add(at + step, result.remove(at));
        }
        return result;
    }

    /** Becomes the last sub-clause of the sibling before it. */
    static List<ClauseDraft> lower(List<ClauseDraft> clauses, UUID id) {
        int at = index(clauses, id);
        if (at < 0) {
            return clauses.stream()
                    .map(one -> with(one, lower(one.children(), id)))
                    .toList();
        }
        List<ClauseDraft> result = new ArrayList<>(clauses);
        if (at > 0) {
            ClauseDraft moved = result.remove(at);
            ClauseDraft above = result.get(at - 1);
            List<ClauseDraft> children = new ArrayList<>(above.children());
            children.add(moved);
            result.set(at - 1, with(above, children));
        }
        return result;
    }

    /** Comes to stand after the clause it was a sub-clause of. */
    static List<ClauseDraft> raise(List<ClauseDraft> clauses, UUID id) {
        List<ClauseDraft> result = new ArrayList<>();
        for (ClauseDraft one : clauses) {
            int at = index(one.children(), id);
            if (at < 0) {
                result.add(with(one, raise(one.children(), id)));
            } else {
                List<ClauseDraft> children = new ArrayList<>(one.children());
                ClauseDraft moved = children.remove(at);
                result.add(with(one, children));
                result.add(moved);
            }
        }
        return result;
    }

    /** @param id what it becomes the first sub-clause of */
    static List<ClauseDraft> first(List<ClauseDraft> clauses, UUID id, ClauseDraft added) {
        return replace(clauses, id, one -> {
            List<ClauseDraft> children = new ArrayList<>(one.children());
            children.add(0, added);
            return with(one, children);
        });
    }

    static ClauseDraft with(ClauseDraft one, List<ClauseDraft> children) {
        return new ClauseDraft(one.id(), one.label(), one.heading(), one.kind(), one.motto(), one.blocks(), children);
    }

    private static int index(List<ClauseDraft> clauses, UUID id) {
        for (int i = 0; i < clauses.size(); i++) {
            if (id.equals(clauses.get(i).id())) {
                return i;
            }
        }
        return -1;
    }
}
