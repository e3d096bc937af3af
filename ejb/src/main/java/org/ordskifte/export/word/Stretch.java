package org.ordskifte.export.word;

import java.util.ArrayList;
import java.util.List;
import org.ordskifte.document.Block;

/**
 * What a clause says up to a table that both versions have, and that table. What one version alone has, tables too,
 * stands among the blocks.
 *
 * @param was null behind the last such table
 * @param is null behind the last such table
 */
record Stretch(List<Block> before, List<Block> after, Block.Table was, Block.Table is) {

    /** A table that shows something, and which of the blocks it is. */
    record Placed(Block.Table table, int place) {}

    static List<Stretch> of(List<Block> before, List<Block> after) {
        List<Placed> olds = tables(before);
        List<Placed> news = tables(after);
        List<Stretch> stretches = new ArrayList<>();
        int x = 0;
        int y = 0;
        for (Alignment.Pair pair : Alignment.of(alone(olds), alone(news), Row::likeness)) {
            Placed was = olds.get(pair.before());
            Placed is = news.get(pair.after());
            stretches.add(new Stretch(before.subList(x, was.place), after.subList(y, is.place), was.table, is.table));
            x = was.place + 1;
            y = is.place + 1;
        }
        stretches.add(new Stretch(before.subList(x, before.size()), after.subList(y, after.size()), null, null));
        return stretches;
    }

    static List<Placed> tables(List<Block> blocks) {
        List<Placed> tables = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Table table && TablePen.width(table) > 0) {
                tables.add(new Placed(table, i));
            }
        }
        return tables;
    }

    private static List<Block.Table> alone(List<Placed> tables) {
        return tables.stream().map(Placed::table).toList();
    }
}
