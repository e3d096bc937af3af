package org.ordskifte.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Finds in the last version the clauses that a newly imported text continues: named by the file itself, the same words, the same label and
 * heading, the same path of headings. Only what is unambiguous on both sides is taken; the rest begins anew, and a
 * person may say otherwise.
 */
final class IdentityMatching {

    private final List<Known> earlier = new ArrayList<>();
    private final Map<ClauseDraft, UUID> found = new IdentityHashMap<>();
    private final Set<UUID> taken = new HashSet<>();

    private record Known(UUID identity, String text, String name, String path) {}

    private record Sought(ClauseDraft draft, String text, String name, String path) {

        /** The identity that a file of ours names. */
        String claimed() {
            return draft.id() == null ? null : draft.id().toString();
        }
    }

    private IdentityMatching(List<ClauseTree.Node> before) {
        remember(before, "");
    }

    /** @return the same clauses, each with the identity it continues or a new one */
    static List<ClauseDraft> continueFrom(List<ClauseView> before, List<ClauseDraft> clauses) {
        IdentityMatching matching = new IdentityMatching(ClauseTree.grow(before));
        List<Sought> sought = new ArrayList<>();
        matching.seek(clauses, "", sought);
        matching.match(sought, known -> known.identity().toString(), Sought::claimed);
        matching.match(sought, Known::text, Sought::text);
        matching.match(sought, Known::name, Sought::name);
        matching.match(sought, Known::path, Sought::path);
        return matching.identify(clauses);
    }

    private void remember(List<ClauseTree.Node> nodes, String above) {
        for (ClauseTree.Node node : nodes) {
            ClauseView clause = node.clause();
            String path = above + "/" + clause.heading();
            earlier.add(new Known(
                    clause.id(),
                    clause.text().isEmpty() ? null : clause.textHash(),
                    name(clause.label(), clause.heading()),
                    clause.heading() == null ? null : path));
            remember(node.children(), path);
        }
    }

    private void seek(List<ClauseDraft> clauses, String above, List<Sought> sought) {
        for (ClauseDraft clause : clauses) {
            String path = above + "/" + clause.heading();
            String text = BlockText.plain(clause.blocks());
            sought.add(new Sought(
                    clause,
                    text.isEmpty() ? null : Clause.hash(clause.heading(), text),
                    name(clause.label(), clause.heading()),
                    clause.heading() == null ? null : path));
            seek(clause.children(), path, sought);
        }
    }

    private static String name(String label, String heading) {
        return label == null || heading == null ? null : label + " " + heading;
    }

    private void match(List<Sought> sought, Function<Known, String> known, Function<Sought, String> wanted) {
        Map<String, Known> before = unambiguous(
                earlier.stream().filter(one -> !taken.contains(one.identity())).toList(), known);
        Map<String, Sought> now = unambiguous(
                sought.stream().filter(one -> !found.containsKey(one.draft())).toList(), wanted);
        now.forEach((key, one) -> {
            Known continued = before.get(key);
            if (continued != null) {
                found.put(one.draft(), continued.identity());
                taken.add(continued.identity());
            }
        });
    }

    private static <T> Map<String, T> unambiguous(List<T> all, Function<T, String> key) {
        Map<String, T> once = new HashMap<>();
        Set<String> repeated = new HashSet<>();
        for (T one : all) {
            String name = key.apply(one);
            if (name != null && once.put(name, one) != null) {
                repeated.add(name);
            }
        }
        once.keySet().removeAll(repeated);
        return once;
    }

    private List<ClauseDraft> identify(List<ClauseDraft> clauses) {
        return clauses.stream()
                .map(clause ->
                        clause.as(found.getOrDefault(clause, UUID.randomUUID())).with(identify(clause.children())))
                .toList();
    }
}
