package org.ordskifte.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Committees in the order of their tree: each before those below it, neighbours by name. */
final class CommitteeTree {

    private CommitteeTree() {}

    static List<CommitteeView> of(List<Committee> byName) {
        List<CommitteeView> tree = new ArrayList<>();
        grow(byName, null, 0, tree);
        return tree;
    }

    private static void grow(List<Committee> byName, UUID parent, int depth, List<CommitteeView> tree) {
        for (Committee committee : byName) {
            if (Objects.equals(committee.parentId(), parent)) {
                tree.add(committee.view(depth));
                grow(byName, committee.id(), depth + 1, tree);
            }
        }
    }
}
