package org.ordskifte.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ordskifte.shared.Refusal;

/** What blocks say when marks and shape are left out. */
final class BlockText {

    private BlockText() {}

    static String plain(List<Block> blocks) {
        return Markup.text(blocks);
    }

    /** The same blocks with every text normalised; what says nothing is left out. */
    static List<Block> normalise(List<Block> blocks) {
        return blocks.stream()
                .map(BlockText::normalise)
                .filter(BlockText::saysSomething)
                .toList();
    }

    private static boolean saysSomething(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return !paragraph.text().isBlank();
        }
        if (block instanceof Block.Quote quote) {
            return !quote.text().isBlank();
        }
        return !(block instanceof Block.Listing list && list.items().isEmpty());
    }

    private static Block normalise(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(text(paragraph.text()), texts(paragraph.tags()));
        }
        if (block instanceof Block.Listing list) {
            required(list.items(), "items");
            return new Block.Listing(list.ordered(), items(list.items(), list.ordered()), texts(list.tags()));
        }
        if (block instanceof Block.Table table) {
            required(table.rows(), "rows");
            return new Block.Table(
                    texts(table.header()),
                    table.rows().stream().map(BlockText::texts).toList());
        }
        if (block instanceof Block.Quote quote) {
            return new Block.Quote(text(quote.text()));
        }
        if (block instanceof Block.Withheld) {
            throw Refusal.invalid("clauses.blocks", "withheld");
        }
        List<Block.Definition> definitions = ((Block.Definitions) block).definitions();
        required(definitions, "definitions");
        return new Block.Definitions(definitions.stream()
                .map(one -> new Block.Definition(text(one.term()), text(one.text())))
                .toList());
    }

    /** A block that lost what it consists of is refused rather than kept as nothing. */
    private static void required(List<?> parts, String name) {
        if (parts.isEmpty()) {
            throw Refusal.invalid("clauses.blocks." + name, "not-empty");
        }
    }

    /** @param ordered whether an empty item counts, because those that follow are numbered after it */
    private static List<Block.Item> items(List<Block.Item> items, boolean ordered) {
        List<Block.Item> kept = new ArrayList<>();
        for (Block.Item item : items) {
            kept.add(new Block.Item(text(item.text()), items(item.items(), ordered)));
        }
        if (!ordered) {
            kept.removeIf(BlockText::isEmpty);
        }
        while (!kept.isEmpty() && isEmpty(kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    private static boolean isEmpty(Block.Item item) {
        return item.text().isBlank() && item.items().isEmpty();
    }

    private static List<String> texts(List<String> texts) {
        return texts.stream().map(BlockText::text).toList();
    }

    private static String text(String text) {
        return text == null ? "" : Markup.normalise(text);
    }

    static List<String> tags(List<Block> blocks) {
        Set<String> tags = new LinkedHashSet<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                tags.addAll(paragraph.tags());
            } else if (block instanceof Block.Listing listing) {
                tags.addAll(listing.tags());
            }
        }
        return new ArrayList<>(tags);
    }
}
