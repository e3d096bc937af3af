package org.ordskifte.export.word;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.ordskifte.document.Block;
import org.ordskifte.document.Markup;

/** How the lines of a clause are set, by where in its text each begins: items and terms look like what they are. */
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

    /** @param blocks none where nothing but the words is known: then all of them look like running text */
    static Looks of(List<Block> blocks, WordPen pen) {
        Looks looks = new Looks(pen);
        for (Block each : blocks) {
            String words = Markup.text(List.of(each));
            if (!words.isEmpty()) {
                int begin = looks.at;
                looks.block(each);
                looks.at = begin + words.length() + 2;
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

    private void line(String style, int list, int depth, String words) {
        looks.put(at, new Look(style, list, Math.min(depth, 8)));
        at += words.length() + 1;
    }
}
