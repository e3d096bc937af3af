package org.ordskifte.export.word;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.ordskifte.diff.Passage;
import org.ordskifte.document.Block;
import org.ordskifte.document.Markup;

/** How the lines of a clause are set, by where in its text each begins: items, cells and terms look like what they are. */
final class Looks {

    /**
     * A paragraph's.
     *
     * @param list of numbering, 0 for none
     * @param depth of an item, from 0
     */
    record Look(String style, int list, int depth) {
        static final Look BODY = new Look("BodyText", 0, 0);
    }

    private final WordPen pen;
    private final NavigableMap<Integer, Look> looks = new TreeMap<>(Map.of(0, Look.BODY));
    private int at;

    private Looks(WordPen pen) {
        this.pen = pen;
    }

    /** @param clause of which nothing but the words may be known: then all of it looks like running text */
    static Looks of(Passage clause, WordPen pen) {
        Looks looks = new Looks(pen);
        if (clause != null && clause.form().whole() instanceof List<?> blocks) {
            for (Object block : blocks) {
                if (block instanceof Block each && !Markup.text(List.of(each)).isEmpty()) {
                    int begin = looks.at;
                    looks.block(each);
                    looks.at = begin + Markup.text(List.of(each)).length() + 2;
                }
            }
        }
        return looks;
    }

    /** @param offset of a sign in the text of the clause */
    Look at(int offset) {
        return looks.floorEntry(offset).getValue();
    }

    private void block(Block block) {
        if (block instanceof Block.Listing list) {
            items(list.ordered() ? "ListNumber" : "ListBullet", pen.newList(list.ordered()), 0, list.items());
        } else if (block instanceof Block.Table table) {
            row("TableHead", table.header());
            table.rows().forEach(row -> row("TableText", row));
        } else if (block instanceof Block.Definitions definitions) {
            definitions.definitions().forEach(one -> {
                line("DefinitionTerm", 0, 0, Markup.plain(one.term()));
                line("DefinitionText", 0, 0, Markup.plain(one.text()));
            });
        } else {
            looks.put(at, block instanceof Block.Quote ? new Look("Quote", 0, 0) : Look.BODY);
        }
    }

    private void items(String style, int list, int depth, List<Block.Item> items) {
        for (Block.Item item : items) {
            line(style, list, depth, Markup.plain(item.text()));
            items(style, list, depth + 1, item.items());
        }
    }

    /** A row without words has no line. */
    private void row(String style, List<String> cells) {
        String words = String.join("\t", cells.stream().map(Markup::plain).toList());
        if (!words.isBlank()) {
            line(style, 0, 0, words);
        }
    }

    private void line(String style, int list, int depth, String words) {
        looks.put(at, new Look(style, list, Math.min(depth, 8)));
        at += words.length() + 1;
    }
}
