package org.ordskifte.intake.split;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ordskifte.document.Block;
import org.ordskifte.document.ClauseKind;
import org.ordskifte.intake.outline.OutlineClause;

/** A clause while its pieces are still being gathered. */
final class ClauseDraft {

    private final String id = UUID.randomUUID().toString();
    private final Heading heading;
    private final int level;
    private final int line;
    private final boolean preamble;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<ClauseDraft> children = new ArrayList<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private List<Block> blocks = List.of();
    private List<Integer> lines = List.of();
    private String motto;

    ClauseDraft(Heading heading, int level, int line, boolean preamble) {
        this.heading = heading;
        this.level = level;
        this.line = line;
        this.preamble = preamble;
    }

    String id() {
        return id;
    }

    int level() {
        return level;
    }

    int line() {
        return line;
    }

    String label() {
        return heading == null ? null : heading.label();
    }

    String headingText() {
        return heading == null ? null : heading.text();
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<ClauseDraft> children() {
        return children;
    }

    Set<String> tags() {
        return tags;
    }

    List<Block> blocks() {
        return blocks;
    }

    void write(BlockWriter.Written written) {
        blocks = written.blocks();
        lines = written.lines();
    }

    void bear(String line) {
        motto = line;
    }

    OutlineClause done() {
        return new OutlineClause(
                id,
                label(),
                headingText(),
                level,
                kind(),
                blocks,
                lines,
                List.copyOf(tags),
                motto,
                children.stream().map(ClauseDraft::done).toList());
    }

    private ClauseKind kind() {
        if (blocks.isEmpty()) {
            return ClauseKind.CONTAINER;
        }
        if (preamble) {
            return ClauseKind.PREAMBLE;
        }
        ClauseKind named = WellKnown.kind(headingText());
        boolean links = pieces.size() >= 2
                && pieces.stream()
                        .allMatch(piece -> piece.isText()
                                && piece.text().length() <= 500
                                && piece.text().matches("\\[[^\\[\\]]+]\\([^()\\s]*\\)"));
        boolean terms = blocks.stream().allMatch(block -> block instanceof Block.Definitions);
        return named != ClauseKind.CLAUSE
                ? named
                : links ? ClauseKind.REFERENCES : terms ? ClauseKind.DEFINITIONS : ClauseKind.CLAUSE;
    }
}
