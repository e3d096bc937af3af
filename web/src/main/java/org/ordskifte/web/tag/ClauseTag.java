package org.ordskifte.web.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Locale;
import org.ordskifte.web.text.Wording;

/**
 * One clause of a text: an anchor, its number hanging in the margin, its heading at a level between 2 and 6, its text;
 * the children are what a reader can do with it. Written in Java because a page holds hundreds of
 * clauses and the name of the heading's element depends on the level.
 */
@FacesComponent(ClauseTag.TYPE)
public class ClauseTag extends UIComponentBase {

    static final String TYPE = "org.ordskifte.Clause";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        var out = context.getResponseWriter();
        var label = text("label");
        var heading = text("heading");
        out.startElement("section", this);
        out.writeAttribute("id", text("anchor"), null);
        out.writeAttribute("class", styles(label, heading), null);
        if (label != null || heading != null) {
            head(out, label, heading);
        }
        if (text("html") != null || getChildCount() > 0) {
            out.startElement("div", this);
            out.writeAttribute("class", "clause-own", null);
            own(context, out);
        }
        if (getChildCount() > 0) {
            var name = label == null ? heading : label;
            out.startElement("div", this);
            out.writeAttribute("class", "clause-actions", null);
            if (name != null) {
                out.writeAttribute("role", "group", null);
                out.writeAttribute("aria-label", wording(context).text("clause.actions", name), null);
            }
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        var out = context.getResponseWriter();
        if (getChildCount() > 0) {
            out.endElement("div");
        }
        if (text("html") != null || getChildCount() > 0) {
            out.endElement("div");
        }
        out.endElement("section");
    }

    private String styles(String label, String heading) {
        var kind = text("kind");
        return "clause"
                + (kind == null || kind.equals("CLAUSE") ? "" : " " + kind.toLowerCase(Locale.ROOT))
                + (heading == null && label != null ? " clause-bare" : "")
                + (text("styleClass") == null ? "" : " " + text("styleClass"));
    }

    private void head(ResponseWriter out, String label, String heading) throws IOException {
        var level = text("level");
        var element = "h" + (level == null ? 2 : Math.max(2, Math.min(6, Integer.parseInt(level))));
        out.startElement(element, this);
        out.writeAttribute("class", heading == null ? "clause-head clause-head-bare" : "clause-head", null);
        if (label != null) {
            out.startElement("span", this);
            out.writeAttribute("class", "clause-no", null);
            out.writeText(heading == null ? label : label + " ", null);
            out.endElement("span");
        }
        if (heading != null) {
            out.writeText(heading, null);
        }
        out.endElement(element);
    }

    private void own(FacesContext context, ResponseWriter out) throws IOException {
        var html = text("html");
        if (html == null) {
            return;
        }
        out.startElement("div", this);
        out.writeAttribute("class", "clause-text", null);
        out.write(WideTables.in(html, label(), wording(context)));
        out.endElement("div");
    }

    private String label() {
        return text("label") == null ? text("heading") : text("label");
    }

    private String text(String attribute) {
        var value = getAttributes().get(attribute);
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }

    private static Wording wording(FacesContext context) {
        return TagWording.of(context);
    }
}
