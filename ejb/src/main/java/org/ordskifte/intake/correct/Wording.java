package org.ordskifte.intake.correct;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ordskifte.document.Block;

/** Blocks with other words or other value names; each method gives a new block. */
final class Wording {

    private Wording() {}

    /** Whether a block can carry value names. */
    static boolean carriesTags(Block block) {
        return block instanceof Block.Paragraph || block instanceof Block.Listing;
    }

    static List<String> tags(Block block) {
        return block instanceof Block.Paragraph paragraph
                ? paragraph.tags()
                : block instanceof Block.Listing list ? list.tags() : List.of();
    }

    static Block tagged(Block block, Set<String> tags) {
        List<String> names = List.copyOf(tags);
        return block instanceof Block.Paragraph paragraph
                ? new Block.Paragraph(paragraph.text(), names)
                : block instanceof Block.Listing list ? new Block.Listing(list.ordered(), list.items(), names) : block;
    }

    static Block reworded(Block block, UnaryOperator<String> words) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(words.apply(paragraph.text()), paragraph.tags());
        }
        if (block instanceof Block.Listing list) {
            return new Block.Listing(list.ordered(), items(list.items(), words), list.tags());
        }
        if (block instanceof Block.Table table) {
            return new Block.Table(
                    table.header().stream().map(words).toList(),
                    table.rows().stream()
                            .map(row -> row.stream().map(words).toList())
                            .toList());
        }
        if (block instanceof Block.Quote quote) {
            return new Block.Quote(words.apply(quote.text()));
        }
        return block instanceof Block.Definitions terms
                ? new Block.Definitions(terms.definitions().stream()
                        .map(one -> new Block.Definition(words.apply(one.term()), words.apply(one.text())))
                        .toList())
                : block;
    }

    private static List<Block.Item> items(List<Block.Item> items, UnaryOperator<String> words) {
        return items.stream()
                .map(item -> new Block.Item(words.apply(item.text()), items(item.items(), words)))
                .toList();
    }
}
