package org.ordskifte.web.tag;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import org.ordskifte.document.Block;
import org.ordskifte.web.text.Wording;

/** A clause's own words as they stand on a page: its motto, then its blocks, each with the values printed under it. */
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
        out.write(WideTables.in(Values.html(blocks, wording), name, wording));
        out.endElement("div");
    }

    private void open(String element, String style) throws IOException {
        out.startElement(element, null);
        out.writeAttribute("class", style, null);
    }
}
