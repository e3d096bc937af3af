package org.ordskifte.web.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import org.ordskifte.diff.Part;
import org.ordskifte.diff.Passage;
import org.ordskifte.document.VersionHead;
import org.ordskifte.web.text.Wording;

/**
 * Two versions of a text in one, or beside each other, with their changes. One component whatever the number of clauses, so
 * that comparing long codes costs little.
 */
@FacesComponent(ChangesTag.TYPE)
public class ChangesTag extends UIComponentBase {

    static final String TYPE = "org.ordskifte.Changes";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void encodeBegin(FacesContext context) throws IOException {
        new Pen(
                        context.getResponseWriter(),
                        TagWording.of(context),
                        (VersionHead) getAttributes().get("from"),
                        (VersionHead) getAttributes().get("to"),
                        (String) getAttributes().get("versions"))
                .write(
                        (List<ChangeLine>) getAttributes().get("lines"),
                        Boolean.TRUE.equals(getAttributes().get("two")));
    }

    private record Pen(ResponseWriter out, Wording wording, VersionHead from, VersionHead to, String versions) {

        void write(List<ChangeLine> lines, boolean two) throws IOException {
            for (ChangeLine line : lines) {
                if (!line.unchanged().isEmpty()) {
                    unchanged(line);
                } else {
                    change(line, two);
                }
            }
        }

        private void unchanged(ChangeLine line) throws IOException {
            open("p", "unchanged");
            out.writeText(line.words(), null);
            for (ChangeLine.Name one : line.unchanged()) {
                out.write(" ");
                out.startElement("a", null);
                out.writeAttribute("href", versions + to.number() + "#" + one.anchor(), null);
                out.writeAttribute("id", one.anchor(), null);
                out.writeAttribute("lang", to.language(), null);
                out.writeText(one.name(), null);
                out.endElement("a");
            }
            out.endElement("p");
        }

        private void change(ChangeLine line, boolean two) throws IOException {
            open("section", "clause");
            out.writeAttribute("id", line.anchor(), null);
            open("p", "change-words");
            out.writeText(line.words(), null);
            out.endElement("p");
            if (two) {
                open("div", "twin");
                side(from, line.change().before(), line.headingSide(false), line.side(false));
                side(to, line.change().after(), line.headingSide(true), line.side(true));
                out.endElement("div");
            } else {
                one(line);
            }
            out.endElement("section");
            out.write("\n");
        }

        private void one(ChangeLine line) throws IOException {
            if (line.headed()) {
                open("h3", "clause-head");
                out.writeAttribute("lang", to.language(), null);
                number(line.change().present());
                DiffTag.write(out, wording, line.change().heading());
                out.endElement("h3");
            }
            open("div", "clause-text diff");
            out.writeAttribute("lang", to.language(), null);
            DiffTag.write(out, wording, line.change().text());
            out.endElement("div");
        }

        private void side(VersionHead version, Passage clause, List<Part> heading, List<Part> text) throws IOException {
            out.startElement("div", null);
            out.writeAttribute("lang", version.language(), null);
            open("h3", "clause-head");
            DiffTag.unseen(out, wording.text("document.version", version.number()) + ": ");
            number(clause);
            DiffTag.write(out, wording, heading);
            out.endElement("h3");
            open("div", "clause-text diff");
            DiffTag.write(out, wording, text);
            out.endElement("div");
            out.endElement("div");
        }

        private void number(Passage clause) throws IOException {
            if (clause != null && clause.label() != null) {
                open("span", "clause-no");
                out.writeText(clause.label() + " ", null);
                out.endElement("span");
            }
        }

        private void open(String element, String style) throws IOException {
            out.startElement(element, null);
            out.writeAttribute("class", style, null);
        }
    }
}
