package org.ordskifte.web.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import org.ordskifte.diff.Part;
import org.ordskifte.web.text.Wording;

/** Words of a changed text with their marks, each with a sign and a word for screen readers. */
@FacesComponent(DiffTag.TYPE)
public class DiffTag extends UIComponentBase {

    static final String TYPE = "org.ordskifte.Diff";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void encodeBegin(FacesContext context) throws IOException {
        var parts = (List<Part>) getAttributes().get("parts");
        if (parts != null) {
            write(context.getResponseWriter(), TagWording.of(context), parts);
        }
    }

    static void write(ResponseWriter out, Wording wording, List<Part> parts) throws IOException {
        for (Part part : parts) {
            switch (part.kind()) {
                case SAME -> out.writeText(part.text(), null);
                case INSERTED -> marked(out, "ins", wording.text("diff.inserted"), part, wording);
                case DELETED -> marked(out, "del", wording.text("diff.deleted"), part, wording);
            }
        }
    }

    private static void marked(ResponseWriter out, String element, String word, Part part, Wording wording)
            throws IOException {
        out.startElement(element, null);
        unseen(out, word + ": ");
        out.writeText(part.text(), null);
        unseen(out, " " + wording.text("diff.end"));
        out.endElement(element);
    }

    /** For those who hear the page. */
    static void unseen(ResponseWriter out, String words) throws IOException {
        out.startElement("span", null);
        out.writeAttribute("class", "vh", null);
        out.writeText(words, null);
        out.endElement("span");
    }
}
