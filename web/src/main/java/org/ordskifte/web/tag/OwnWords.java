package org.ordskifte.web.tag;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.ordskifte.document.Block;
import org.ordskifte.document.Markup;
import org.ordskifte.web.text.Wording;

/** A clause's own words as they stand on a page: its motto, then its blocks, each paragraph with the values printed under it. */
record OwnWords(ResponseWriter out, Wording wording) {

    /** @param name of the clause, for naming what is in it; may be empty */
    void write(String motto, List<Block> blocks, String name) throws IOException {
        if (motto != null) {
            open("p", "motto");
            out.writeText(motto, null);
            out.endElement("p");
        }
        if (blocks.isEmpty()) {
            return;
        }
        open("div", "clause-text");
        int written = 0;
        for (int place = 0; place < blocks.size(); place++) {
            if (blocks.get(place) instanceof Block.Paragraph paragraph
                    && !paragraph.tags().isEmpty()) {
                markup(blocks, written, place + 1, name);
                values(paragraph.tags());
                written = place + 1;
            }
        }
        markup(blocks, written, blocks.size(), name);
        out.endElement("div");
    }

    void values(Collection<?> tags) throws IOException {
        open("ul", "pills");
        out.writeAttribute("aria-label", wording.text("clause.tags"), null);
        for (Object tag : tags) {
            open("li", "pill");
            out.writeText(tag, null);
            out.endElement("li");
        }
        out.endElement("ul");
    }

    private void markup(List<Block> blocks, int from, int to, String name) throws IOException {
        if (from < to) {
            long tables = blocks.subList(0, from).stream()
                    .filter(Block.Table.class::isInstance)
                    .count();
            out.write(WideTables.in(Markup.html(blocks.subList(from, to)), name, (int) tables, wording));
        }
    }

    private void open(String element, String style) throws IOException {
        out.startElement(element, null);
        out.writeAttribute("class", style, null);
    }
}
