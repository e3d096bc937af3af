package org.ordskifte.web.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.ordskifte.document.ClauseKind;
import org.ordskifte.document.ClauseTree;
import org.ordskifte.document.ClauseView;
import org.ordskifte.web.text.Wording;

/** A whole text, clause within clause. One component whatever the number of clauses, so that a long code costs little. */
@FacesComponent(TextTag.TYPE)
public class TextTag extends UIComponentBase {

    static final String TYPE = "org.ordskifte.Text";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void encodeBegin(FacesContext context) throws IOException {
        var clauses = (List<ClauseTree.Node>) getAttributes().get("clauses");
        var links = (ClauseLinks) getAttributes().get("links");
        var level = ((Number) getAttributes().getOrDefault("level", 2)).intValue();
        new Pen(context.getResponseWriter(), TagWording.of(context), links).write(clauses, level);
    }

    private static final class Pen {

        private final ResponseWriter out;
        private final Wording wording;
        private final ClauseLinks links;
        private final OwnWords words;

        Pen(ResponseWriter out, Wording wording, ClauseLinks links) {
            this.out = out;
            this.wording = wording;
            this.links = links;
            this.words = new OwnWords(out, wording);
        }

        void write(List<ClauseTree.Node> clauses, int level) throws IOException {
            for (var node : clauses) {
                clause(node, level);
            }
        }

        private void clause(ClauseTree.Node node, int level) throws IOException {
            var clause = node.clause();
            boolean headed = clause.label() != null || clause.heading() != null;
            out.startElement("section", null);
            out.writeAttribute("id", "c-" + clause.id(), null);
            out.writeAttribute("class", styles(clause), null);
            var current = links.now() == null ? null : links.now().get(clause.id());
            if (current != null && !current.id().equals(clause.id())) {
                out.writeAttribute("data-now", "#c-" + current.id(), null);
            }
            if (headed) {
                head(clause, "h" + Math.min(level, 6));
            }
            out.startElement("div", null);
            out.writeAttribute("class", "clause-own", null);
            words.write(clause.motto(), clause.blocks(), named(clause));
            actions(clause);
            out.endElement("div");
            write(node.children(), headed ? level + 1 : level);
            out.endElement("section");
            out.write("\n");
        }

        private static String styles(ClauseView clause) {
            return "clause"
                    + (clause.kind() == ClauseKind.CLAUSE
                            ? ""
                            : " " + clause.kind().name().toLowerCase(Locale.ROOT))
                    + (clause.heading() == null && clause.label() != null ? " clause-bare" : "");
        }

        private void head(ClauseView clause, String element) throws IOException {
            boolean bare = clause.heading() == null;
            out.startElement(element, null);
            out.writeAttribute("class", bare ? "clause-head clause-head-bare" : "clause-head", null);
            if (clause.label() != null) {
                span("clause-no", bare ? clause.label() : clause.label() + " ");
            }
            if (!bare) {
                out.writeText(clause.heading(), null);
            }
            out.endElement(element);
        }

        private void actions(ClauseView clause) throws IOException {
            var name = name(clause);
            out.startElement("ul", null);
            out.writeAttribute("class", "clause-actions", null);
            if (links.now() != null) {
                now(clause);
            }
            if (links.remark() != null) {
                link(links.remark() + "#c-" + clause.id(), "clause.remark", name, "act");
            }
            link("#c-" + clause.id(), "clause.link", name, null);
            link(links.document() + "/clause/" + clause.id(), "clause.history", name, null);
            if (links.compare() != null && links.comparable().test(clause.id())) {
                link(
                        links.document() + "/compare/" + links.compare() + "#c-" + clause.id(),
                        "clause.compare",
                        name,
                        null);
            }
            out.endElement("ul");
        }

        private void now(ClauseView clause) throws IOException {
            var current = links.now().get(clause.id());
            out.startElement("li", null);
            if (current == null) {
                out.writeText(wording.text("document.clause.gone"), null);
            } else {
                out.startElement("a", null);
                out.writeAttribute("class", "act", null);
                out.writeAttribute("href", links.document() + "#c-" + current.id(), null);
                out.writeText(
                        current.name().isEmpty()
                                ? wording.text("document.clause.now.unnamed")
                                : wording.text("document.clause.now", current.name()),
                        null);
                out.endElement("a");
            }
            out.endElement("li");
        }

        private void link(String href, String key, String name, String style) throws IOException {
            out.startElement("li", null);
            out.startElement("a", null);
            if (style != null) {
                out.writeAttribute("class", style, null);
            }
            out.writeAttribute("href", href, null);
            out.writeText(wording.text(key), null);
            span("vh", " " + name);
            out.endElement("a");
            out.endElement("li");
        }

        private String name(ClauseView clause) {
            return named(clause) == null ? wording.text("document.clause.unnamed") : named(clause);
        }

        private static String named(ClauseView clause) {
            return clause.label() != null ? clause.label() : clause.heading();
        }

        private void span(String style, String text) throws IOException {
            out.startElement("span", null);
            out.writeAttribute("class", style, null);
            out.writeText(text, null);
            out.endElement("span");
        }
    }
}
