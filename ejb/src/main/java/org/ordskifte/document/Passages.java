package org.ordskifte.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ordskifte.diff.Change;
import org.ordskifte.diff.ClauseDiff;
import org.ordskifte.diff.Descent;
import org.ordskifte.diff.Form;
import org.ordskifte.diff.Passage;

/** Clauses as they are compared, the same for pages, files and machines. */
public final class Passages {

    private Passages() {}

    /**
     * @param descents of the document, all of them
     * @return what became of each clause, in the order of the later version
     */
    public static List<Change> changes(VersionView before, VersionView after, List<Descent> descents) {
        return ClauseDiff.of(of(before.clauses()), of(after.clauses()), between(before, after, descents));
    }

    /** What became of one clause between two wordings of it. */
    public static Change change(ClauseView before, ClauseView after) {
        return ClauseDiff.of(List.of(of(before)), List.of(of(after))).get(0);
    }

    /** The links that lie between the two, in their direction. */
    public static List<Descent> between(VersionView before, VersionView after, List<Descent> descents) {
        return ClauseDiff.between(
                descents, before.version().number(), after.version().number());
    }

    public static List<Passage> of(List<ClauseView> clauses) {
        return clauses.stream().map(Passages::of).toList();
    }

    private static Passage of(ClauseView clause) {
        return new Passage(
                clause.id(),
                clause.parent(),
                clause.level(),
                clause.label(),
                clause.heading(),
                clause.text(),
                clause.tags(),
                clause.motto(),
                form(clause.blocks()));
    }

    private static Form form(List<Block> blocks) {
        List<String> marked = new ArrayList<>();
        List<Form.Link> links = new ArrayList<>();
        blocks.stream()
                .flatMap(Passages::texts)
                .filter(text -> text.indexOf('*') >= 0 || text.indexOf('[') >= 0)
                .forEach(text -> marks(InlineMarks.parse(text), marked, links));
        return new Form(blocks.stream().map(Passages::kind).toList(), List.copyOf(marked), List.copyOf(links), blocks);
    }

    private static void marks(List<InlineMarks.Node> nodes, List<String> marked, List<Form.Link> links) {
        for (InlineMarks.Node node : nodes) {
            if (node instanceof InlineMarks.Marked one) {
                marked.add(one.plain());
                marks(one.inner(), marked, links);
            } else if (node instanceof InlineMarks.Link link) {
                links.add(new Form.Link(link.plain(), link.target()));
                marks(link.inner(), marked, links);
            }
        }
    }

    private static String kind(Block block) {
        return block instanceof Block.Listing list && list.ordered()
                ? "Numbered"
                : block.getClass().getSimpleName();
    }

    private static Stream<String> texts(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.text());
        }
        if (block instanceof Block.Quote quote) {
            return Stream.of(quote.text());
        }
        if (block instanceof Block.Listing list) {
            return items(list.items());
        }
        if (block instanceof Block.Table table) {
            return Stream.concat(table.header().stream(), table.rows().stream().flatMap(List::stream));
        }
        return block instanceof Block.Definitions list
                ? list.definitions().stream().flatMap(one -> Stream.of(one.term(), one.text()))
                : Stream.of();
    }

    private static Stream<String> items(List<Block.Item> items) {
        return items.stream().flatMap(item -> Stream.concat(Stream.of(item.text()), items(item.items())));
    }
}
