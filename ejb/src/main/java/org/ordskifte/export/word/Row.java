package org.ordskifte.export.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ordskifte.diff.Part;
import org.ordskifte.diff.WordDiff;
import org.ordskifte.document.Block;
import org.ordskifte.document.Markup;

/**
 * A row of a compared table. One that stayed tells of each of its cells which words came and went; one of another number
 * of cells did not stay.
 *
 * @param kind what became of the row as a whole
 */
record Row(boolean head, Part.Kind kind, List<List<Part>> cells) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The share of words by which a row is known again. */
    private static final double ENOUGH = 0.5;

    private record Cells(boolean head, List<String> texts, Set<String> words) {

        private static Cells of(boolean head, List<String> row) {
            List<String> texts = row.stream().map(Markup::plain).toList();
            return new Cells(head, texts, Row.wordsOf(texts));
        }

        private Row alone(Part.Kind kind) {
            return new Row(
                    head, kind, texts.stream().map(text -> stretch(kind, text)).toList());
        }

        private Row becoming(Cells other) {
            List<List<Part>> changed = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                changed.add(WordDiff.of(texts.get(i), other.texts.get(i)));
            }
            return new Row(head, Part.Kind.SAME, changed);
        }

        /** Rows are known by what stands first in them, else by their words; a header is a header. */
        private double likeness(Cells other) {
            if (head != other.head || texts.size() != other.texts.size()) {
                return 0;
            }
            if (texts.equals(other.texts)) {
                return 2;
            }
            double shared = shared(words, other.words, Math.max(words.size(), other.words.size()));
            boolean named =
                    texts.size() > 1 && !texts.get(0).isBlank() && texts.get(0).equals(other.texts.get(0));
            if (head || named) {
                return (1 + shared) / 2;
            }
            return shared >= ENOUGH ? shared : 0;
        }
    }

    /**
     * @param before null for a table that is new
     * @param after null for one that is gone
     */
    static List<Row> of(Block.Table before, Block.Table after) {
        List<Cells> olds = cells(before);
        List<Cells> news = cells(after);
        List<Alignment.Pair> pairs = new ArrayList<>(Alignment.of(olds, news, Cells::likeness));
        pairs.add(new Alignment.Pair(olds.size(), news.size()));
        List<Row> rows = new ArrayList<>();
        int x = 0;
        int y = 0;
        for (Alignment.Pair pair : pairs) {
            for (; x < pair.before(); x++) {
                rows.add(olds.get(x).alone(Part.Kind.DELETED));
            }
            for (; y < pair.after(); y++) {
                rows.add(news.get(y).alone(Part.Kind.INSERTED));
            }
            if (x < olds.size() && y < news.size()) {
                rows.add(olds.get(x++).becoming(news.get(y++)));
            }
        }
        return rows;
    }

    /** How far a table is known again in another one, which may have grown or shrunk; 0 for one of other columns. */
    static double likeness(Block.Table one, Block.Table other) {
        if (TablePen.width(one) != TablePen.width(other)) {
            return 0;
        }
        if (one.equals(other)) {
            return 3;
        }
        Set<String> words = words(one);
        Set<String> others = words(other);
        double shared = shared(words, others, Math.min(words.size(), others.size()));
        if (!one.header().isEmpty() && one.header().equals(other.header())) {
            return 1 + shared;
        }
        return shared >= ENOUGH ? shared : 0;
    }

    private static List<Cells> cells(Block.Table table) {
        List<Cells> cells = new ArrayList<>();
        if (table != null) {
            if (!table.header().isEmpty()) {
                cells.add(Cells.of(true, table.header()));
            }
            table.rows().stream().filter(row -> !row.isEmpty()).forEach(row -> cells.add(Cells.of(false, row)));
        }
        return cells;
    }

    private static List<Part> stretch(Part.Kind kind, String text) {
        return text.isEmpty() ? List.of() : List.of(new Part(kind, text));
    }

    private static Set<String> words(Block.Table table) {
        return wordsOf(List.of(Markup.text(List.of(table))));
    }

    private static Set<String> wordsOf(List<String> texts) {
        Set<String> words = new TreeSet<>();
        texts.forEach(text -> words.addAll(List.of(NO_WORD.split(text))));
        words.remove("");
        return words;
    }

    private static double shared(Set<String> one, Set<String> other, int of) {
        return of == 0 ? 0 : (double) one.stream().filter(other::contains).count() / of;
    }
}
