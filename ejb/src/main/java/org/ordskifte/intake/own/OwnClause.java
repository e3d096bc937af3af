package org.ordskifte.intake.own;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ordskifte.document.Block;
import org.ordskifte.document.ClauseKind;
import org.ordskifte.document.Markup;
import org.ordskifte.intake.outline.OutlineClause;

/** A clause while it is being read. */
final class OwnClause {

    private final String id;
    private final ClauseKind kind;
    private final List<Block> blocks = new ArrayList<>();
    private final List<OwnClause> children = new ArrayList<>();
    private String label;
    private String heading;
    private String motto;

    /**
     * @param id the lasting identity it claims; anything that is none is given up
     * @param kind as the mark says; {@code CLAUSE} where it says nothing we know
     */
    OwnClause(String id, String kind) {
        this.id = identity(id);
        this.kind = kind(kind);
    }

    private static String identity(String id) {
        try {
            return UUID.fromString(String.valueOf(id)).toString();
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID().toString();
        }
    }

    private static ClauseKind kind(String name) {
        for (ClauseKind one : ClauseKind.values()) {
            if (one.name().equals(String.valueOf(name).toUpperCase(Locale.ROOT))) {
                return one;
            }
        }
        return ClauseKind.CLAUSE;
    }

    String id() {
        return id;
    }

    void label(String text) {
        label = line(text);
    }

    String label() {
        return label;
    }

    void heading(String text) {
        heading = line(text);
    }

    String heading() {
        return heading;
    }

    void motto(String text) {
        motto = line(text);
    }

    String motto() {
        return motto;
    }

    void add(Block block) {
        blocks.add(block);
    }

    void add(OwnClause child) {
        children.add(child);
    }

    List<OwnClause> children() {
        return children;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Value names belong to the paragraph or list they stand below; without one they are left where they are. */
    void tags(List<String> tags) {
        if (blocks.isEmpty()) {
            return;
        }
        int last = blocks.size() - 1;
        if (blocks.get(last) instanceof Block.Paragraph paragraph) {
            blocks.set(last, new Block.Paragraph(paragraph.text(), tags));
        } else if (blocks.get(last) instanceof Block.Listing list) {
            blocks.set(last, new Block.Listing(list.ordered(), list.items(), tags));
        }
    }

    /** A clause that holds nothing at all says nothing. */
    boolean isEmpty() {
        return label == null && heading == null && blocks.isEmpty() && children.isEmpty();
    }

    /** @param begins on which lines its blocks begin, by the clause's id */
    OutlineClause outline(int level, Map<String, List<Integer>> begins) {
        Set<String> tags = new LinkedHashSet<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                tags.addAll(paragraph.tags());
            } else if (block instanceof Block.Listing list) {
                tags.addAll(list.tags());
            }
        }
        return new OutlineClause(
                id,
                label,
                heading,
                level,
                kind,
                List.copyOf(blocks),
                begins.getOrDefault(id, List.of()),
                List.copyOf(tags),
                motto,
                children.stream()
                        .filter(child -> !child.isEmpty())
                        .map(child -> child.outline(level + 1, begins))
                        .toList());
    }

    private static String line(String text) {
        return text == null || text.isBlank() ? null : Markup.normalise(text).strip();
    }
}
