package org.ordskifte.web.tag;

import java.util.List;
import java.util.stream.Collectors;
import org.ordskifte.document.Block;
import org.ordskifte.document.Markup;
import org.ordskifte.web.text.Wording;

/** Value names such as ÖPPENHET, small below the paragraph or list that they belong to. */
public final class Values {

    private Values() {}

    /** Blocks as HTML, each with its values under it. */
    public static String html(List<Block> blocks, Wording wording) {
        return blocks.stream()
                .map(block -> Markup.html(List.of(block)) + pills(block.tags(), wording))
                .collect(Collectors.joining("\n"));
    }

    private static String pills(List<String> values, Wording wording) {
        return values.isEmpty()
                ? ""
                : values.stream()
                        .map(value -> "<li class=\"pill\">" + WideTables.escaped(value) + "</li>")
                        .collect(Collectors.joining(
                                "",
                                "\n<ul class=\"pills\" aria-label=\"" + WideTables.escaped(wording.text("clause.tags"))
                                        + "\">",
                                "</ul>"));
    }
}
