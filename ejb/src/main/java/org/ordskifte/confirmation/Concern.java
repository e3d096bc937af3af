package org.ordskifte.confirmation;

import java.util.List;
import java.util.Set;
import org.ordskifte.document.Access;
import org.ordskifte.document.DocumentHead;
import org.ordskifte.identity.unit.GroupView;

/**
 * Whom a text concerns: the groups it applies to, or every employee where it names none; and of those only who may read it.
 *
 * @param readers slugs of the units that may read it; null where every employee may
 * @param groups null where it concerns every employee
 */
record Concern(Set<String> readers, List<GroupView> groups) {

    static Concern of(DocumentHead document, List<GroupView> known) {
        List<GroupView> named = known.stream()
                .filter(one -> document.appliesToGroup(one.slug()))
                .toList();
        Set<String> readers =
                document.access() == Access.UNITS && document.units() != null ? Set.copyOf(document.units()) : null;
        return new Concern(readers, named.isEmpty() ? null : named);
    }

    /** @param belongs slugs of the units an employee belongs to, those above their own included */
    boolean covers(Set<String> belongs) {
        return (readers == null || readers.stream().anyMatch(belongs::contains))
                && (groups == null || groups.stream().anyMatch(group -> group.holds(true, belongs)));
    }
}
