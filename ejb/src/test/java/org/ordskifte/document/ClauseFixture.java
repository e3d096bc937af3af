package org.ordskifte.document;

import java.util.List;
import java.util.UUID;

/** A numbered clause as it stands in a version, at the top and about gifts until something else is said. */
public final class ClauseFixture {

    private UUID id = UUID.randomUUID();
    private UUID parent;
    private int ordinal = 1;
    private String label = "1";
    private String heading = "Gaver";
    private String motto;

    private ClauseFixture() {}

    public static ClauseFixture clause() {
        return new ClauseFixture();
    }

    public ClauseFixture identified(UUID as) {
        id = as;
        return this;
    }

    /** @param above null at the top */
    public ClauseFixture under(ClauseView above) {
        parent = above == null ? null : above.id();
        return this;
    }

    /** @param place among all clauses of the version, from 1 */
    public ClauseFixture at(int place) {
        ordinal = place;
        return this;
    }

    public ClauseFixture labelled(String number) {
        label = number;
        return this;
    }

    public ClauseFixture headed(String words) {
        heading = words;
        return this;
    }

    public ClauseFixture with(String saying) {
        motto = saying;
        return this;
    }

    public ClauseView saying(String paragraph, String... tags) {
        return saying(new Block.Paragraph(paragraph, List.of(tags)));
    }

    public ClauseView saying(Block... blocks) {
        return saying(List.of(blocks));
    }

    public ClauseView saying(List<Block> blocks) {
        return new ClauseView(
                id,
                parent,
                ordinal,
                parent == null ? 1 : 2,
                label,
                heading,
                ClauseKind.CLAUSE,
                motto,
                blocks,
                List.copyOf(BlockText.tags(blocks)),
                Markup.text(blocks),
                "");
    }
}
