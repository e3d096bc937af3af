package org.ordskifte.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/** Clauses as a tree to read and as rows to keep. */
public final class ClauseTree {

    public static final int MOST_CLAUSES = 5000;
    public static final int DEEPEST = 8;

    private static final int LONGEST_HEADING = 1000;

    private ClauseTree() {}

    /** A clause with its sub-clauses. */
    public record Node(ClauseView clause, List<Node> children) {}

    /** @param clauses in the order of the text */
    public static List<Node> grow(List<ClauseView> clauses) {
        Map<UUID, Node> nodes = new LinkedHashMap<>();
        List<Node> roots = new ArrayList<>();
        for (ClauseView clause : clauses) {
            Node node = new Node(clause, new ArrayList<>());
            nodes.put(clause.id(), node);
            Node parent = clause.parent() == null ? null : nodes.get(clause.parent());
            (parent == null ? roots : parent.children()).add(node);
        }
        return roots;
    }

    /** The clause with everything that stands under it; empty where the text has no such clause. */
    public static Optional<Node> find(List<Node> nodes, UUID clause) {
        return nodes.stream()
                .flatMap(node ->
                        node.clause().id().equals(clause) ? Stream.of(node) : find(node.children(), clause).stream())
                .findFirst();
    }

    /**
     * Makes what was sent fit to be kept: texts normalised, kinds settled.
     *
     * @throws Refusal too-many-clauses, too-deep, invalid-text, invalid-link, invalid-field
     */
    static List<ClauseDraft> tidy(List<ClauseDraft> clauses) {
        int[] count = {0};
        return tidy(clauses, 1, count, new HashSet<>());
    }

    private static List<ClauseDraft> tidy(List<ClauseDraft> clauses, int level, int[] count, Set<UUID> seen) {
        if (level > DEEPEST && !clauses.isEmpty()) {
            throw new Refusal(Code.TOO_DEEP, "most", DEEPEST);
        }
        List<ClauseDraft> tidied = new ArrayList<>();
        for (ClauseDraft clause : clauses) {
            if (++count[0] > MOST_CLAUSES) {
                throw new Refusal(Code.TOO_MANY_CLAUSES, "most", MOST_CLAUSES);
            }
            if (clause.id() != null && !seen.add(clause.id())) {
                throw Refusal.invalid("clauses.id", "unique");
            }
            tidied.add(tidy(clause, tidy(clause.children(), level + 1, count, seen)));
        }
        return tidied;
    }

    private static ClauseDraft tidy(ClauseDraft clause, List<ClauseDraft> children) {
        List<Block> blocks = BlockText.normalise(clause.blocks());
        String heading = line(clause.heading());
        String label = line(clause.label());
        if (heading == null && blocks.isEmpty() && children.isEmpty()) {
            throw Refusal.invalid("clauses.blocks", "not-empty");
        }
        ClauseKind kind = clause.kind() == null ? ClauseKind.CLAUSE : clause.kind();
        if (blocks.isEmpty() && !children.isEmpty()) {
            kind = ClauseKind.CONTAINER;
        } else if (kind == ClauseKind.CONTAINER) {
            kind = ClauseKind.CLAUSE;
        }
        return new ClauseDraft(clause.id(), label, heading, kind, line(clause.motto()), blocks, children);
    }

    private static String line(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String line = Markup.normalise(text).strip();
        if (line.length() > LONGEST_HEADING) {
            throw Refusal.invalid("clauses.heading", "too-long");
        }
        return line;
    }
}
