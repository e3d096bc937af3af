package org.ordskifte.intake.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordskifte.document.Block;
import org.ordskifte.document.Markup;
import org.ordskifte.intake.split.Piece.Kind;

/** Reads the pieces of one clause and the value names below them; writes its blocks. Counts links that lead nowhere. */
final class BlockWriter {

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{1,500})]\\(([^()\\s]{0,2000})\\)");
    /** An address between angle brackets, which are Markdown's marks; any other angle bracket is text. */
    private static final Pattern AUTOLINK =
            Pattern.compile("<(https?://[^<>\\s]{1,500}|(?:mailto:)?[^<>\\s@:/]{1,300}@[^<>\\s@]{1,200})>");

    private static final Pattern UNDERSCORED =
            Pattern.compile("(?<![\\p{L}\\p{N}_])(__?)(?=\\S)([^_\\n]{1,400}?)(?<=\\S)\\1(?![\\p{L}\\p{N}_])");

    private final boolean markdown;
    private int deadLinks;
    private Integer firstDeadLink;

    BlockWriter(boolean markdown) {
        this.markdown = markdown;
    }

    int deadLinks() {
        return deadLinks;
    }

    Integer firstDeadLink() {
        return firstDeadLink;
    }

    /** Blocks, and the line on which each begins. */
    record Written(List<Block> blocks, List<Integer> lines) {}

    Written write(List<Piece> pieces, Map<Piece, List<String>> tags) {
        List<Block> blocks = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        int i = 0;
        while (i < pieces.size()) {
            lines.add(pieces.get(i).from());
            int end = definitionsEnd(pieces, i);
            if (end >= i + 4) {
                blocks.add(definitions(pieces.subList(i, end)));
                i = end;
            } else {
                blocks.add(block(pieces.get(i), tags.getOrDefault(pieces.get(i), List.of())));
                i++;
            }
        }
        return new Written(List.copyOf(blocks), List.copyOf(lines));
    }

    /** A bullet that is nothing but a bold word owns the paragraph below it; twice in a row it is a list of terms. */
    private static int definitionsEnd(List<Piece> pieces, int from) {
        int at = from;
        while (at + 1 < pieces.size()
                && isTerm(pieces.get(at))
                && pieces.get(at + 1).isText()) {
            at += 2;
        }
        return at;
    }

    private static boolean isTerm(Piece piece) {
        return piece.is(Kind.LIST)
                && piece.items().size() == 1
                && Shape.isWhollyBold(piece.items().get(0).text());
    }

    private Block definitions(List<Piece> pairs) {
        List<Block.Definition> definitions = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i += 2) {
            String term = Shape.withoutMarks(pairs.get(i).items().get(0).text());
            definitions.add(new Block.Definition(
                    Markup.normalise(term), inline(pairs.get(i + 1).text(), pairs.get(i + 1))));
        }
        return new Block.Definitions(definitions);
    }

    private Block block(Piece piece, List<String> tags) {
        return switch (piece.kind()) {
            case LIST -> list(piece, tags);
            case TABLE -> table(piece);
            case QUOTE -> new Block.Quote(inline(piece.text(), piece));
            default -> new Block.Paragraph(inline(piece.text(), piece), tags);
        };
    }

    private Block table(Piece piece) {
        List<List<String>> rows = piece.table().rows().stream()
                .map(row -> row.stream().map(cell -> inline(cell, piece)).toList())
                .toList();
        return new Block.Table(
                piece.table().header().stream().map(cell -> inline(cell, piece)).toList(), rows);
    }

    private Block list(Piece piece, List<String> tags) {
        List<ListItem> items = piece.items();
        int[] at = {0};
        int base = items.stream().mapToInt(ListItem::indent).min().orElse(0);
        List<Block.Item> nested = items(piece, items, at, base, 0);
        return new Block.Listing(countsFromOne(items, base), nested, tags);
    }

    private List<Block.Item> items(Piece piece, List<ListItem> items, int[] at, int indent, int depth) {
        List<Block.Item> result = new ArrayList<>();
        boolean ordered = countsFromOne(items, indent);
        while (at[0] < items.size() && (items.get(at[0]).indent() >= indent - 1 || depth == 0)) {
            ListItem item = items.get(at[0]++);
            String text = item.isNumbered() && !ordered ? item.marker() + " " + item.text() : item.text();
            boolean deeper = at[0] < items.size() && items.get(at[0]).indent() >= item.indent() + 2 && depth < 5;
            List<Block.Item> below =
                    deeper ? items(piece, items, at, items.get(at[0]).indent(), depth + 1) : List.of();
            result.add(new Block.Item(inline(text, piece), below));
        }
        return result;
    }

    /** Only then an ordered list prints the same numbers again; otherwise the numbers stay in the text. */
    private static boolean countsFromOne(List<ListItem> items, int indent) {
        int expected = 1;
        for (ListItem item : items) {
            if (Math.abs(item.indent() - indent) <= 1 && (!item.isNumbered() || item.number() != expected++)) {
                return false;
            }
        }
        return expected > 1;
    }

    private String inline(String printed, Piece piece) {
        String text = LINK.matcher(printed)
                .replaceAll(link -> Matcher.quoteReplacement(link(link.group(1), link.group(2), piece)));
        if (markdown) {
            text = AUTOLINK.matcher(text).replaceAll("$1");
            text = UNDERSCORED.matcher(text).replaceAll(mark -> {
                String stars = mark.group(1).replace('_', '*');
                return Matcher.quoteReplacement(stars + mark.group(2) + stars);
            });
        }
        return Markup.normalise(text);
    }

    private String link(String words, String target, Piece piece) {
        if (Markup.mayLink(target)) {
            return "[" + words + "](" + target + ")";
        }
        if (target.startsWith("http://") || target.startsWith("https://")) {
            return words + " (" + target + ")";
        }
        deadLinks++;
        firstDeadLink = firstDeadLink == null ? Integer.valueOf(piece.from()) : firstDeadLink;
        return words;
    }
}
