package org.ordskifte.web.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import org.ordskifte.document.ClauseTree;
import org.ordskifte.document.ClauseView;

/** The outline of a text: numbers and headings, or the first words of a clause that has no heading; three levels. */
@FacesComponent(OutlineTag.TYPE)
public class OutlineTag extends UIComponentBase {

    static final String TYPE = "org.ordskifte.Outline";

    private static final int DEEPEST = 3;
    private static final int LONGEST = 44;

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void encodeBegin(FacesContext context) throws IOException {
        list(
                context.getResponseWriter(),
                (List<ClauseTree.Node>) getAttributes().get("clauses"),
                1);
    }

    private static void list(ResponseWriter out, List<ClauseTree.Node> clauses, int depth) throws IOException {
        if (clauses.isEmpty() || depth > DEEPEST) {
            return;
        }
        out.startElement("ol", null);
        for (var node : clauses) {
            out.startElement("li", null);
            link(out, node.clause());
            list(out, node.children(), depth + 1);
            out.endElement("li");
        }
        out.endElement("ol");
    }

    private static void link(ResponseWriter out, ClauseView clause) throws IOException {
        out.startElement("a", null);
        out.writeAttribute("href", "#c-" + clause.id(), null);
        if (clause.label() != null) {
            out.startElement("span", null);
            out.writeAttribute("class", "no", null);
            out.writeText(clause.label(), null);
            out.endElement("span");
            out.write(" ");
        }
        out.startElement("span", null);
        out.writeText(clause.heading() != null ? clause.heading() : firstWords(clause.text()), null);
        out.endElement("span");
        out.endElement("a");
    }

    /** The beginning of a text, for naming what has no name. */
    public static String firstWords(String text) {
        var line = text.strip().replace('\n', ' ');
        if (line.length() <= LONGEST) {
            return line;
        }
        var end = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, end > 0 ? end : LONGEST) + " …";
    }
}
