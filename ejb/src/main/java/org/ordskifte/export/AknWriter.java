package org.ordskifte.export;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ordskifte.document.ClauseKind;
import org.ordskifte.document.ClauseTree;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.OwnMarks;

/**
 * Akoma Ntoso 3.0 (OASIS Standard, 29 August 2018): a statement of clauses. {@code GUID} is the lasting identity of a
 * clause, {@code eId} is made of its number or place, {@code num} is printed and never computed.
 */
final class AknWriter {

    private static final String AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private final Edition edition;
    private final PrintWords words;
    private final XmlPen pen = XmlPen.document();
    private final AknBlocks blocks = new AknBlocks(pen);
    private final Set<String> ids = new HashSet<>();

    private AknWriter(Edition edition) {
        this.edition = edition;
        this.words = PrintWords.in(edition.language());
    }

    static byte[] write(Edition edition) {
        return new AknWriter(edition).bytes();
    }

    private byte[] bytes() {
        pen.open("akomaNtoso", "xmlns", AKN, "xmlns:os", OwnMarks.NAMESPACE).line();
        String kind = edition.kindCode() == null ? "code" : edition.kindCode().toLowerCase(Locale.ROOT);
        pen.open("statement", "name", kind, "contains", "singleVersion").line();
        new AknMeta(edition, pen).write(kind);
        preface();
        pen.open("mainBody").line();
        if (edition.clauses().isEmpty()) {
            pen.open("p").close();
        }
        place(edition.clauses(), "");
        pen.close().line();
        pen.close().line();
        return pen.close().line().bytes();
    }

    private void preface() {
        pen.open("preface").line();
        pen.open("p", "class", "authority").element("docAuthority", edition.authority());
        pen.close().line();
        pen.open("p", "class", "title").element("docTitle", edition.title());
        pen.close().line();
        if (edition.subtitle() != null) {
            pen.element("p", edition.subtitle(), "class", "subtitle").line();
        }
        if (edition.motto() != null) {
            pen.element("p", edition.motto(), "class", "motto").line();
        }
        pen.element("p", String.join(". ", words.standing(edition)) + ".", "class", "standing")
                .line();
        for (Map.Entry<String, Object> fact : edition.facts().entrySet()) {
            pen.element("p", words.label(fact.getKey()) + ": " + words.value(fact.getValue()), "class", "fact")
                    .line();
        }
        pen.close().line();
    }

    private void place(List<ClauseTree.Node> nodes, String above) {
        int place = 1;
        for (ClauseTree.Node node : nodes) {
            clause(node, id(above, node.clause(), place++));
        }
    }

    private void clause(ClauseTree.Node node, String id) {
        ClauseView clause = node.clause();
        pen.open("hcontainer", "eId", id, "GUID", clause.id().toString(), "name", name(clause.kind()))
                .line();
        if (clause.label() != null) {
            pen.element("num", clause.label()).line();
        }
        if (clause.heading() != null) {
            pen.open("heading");
            blocks.lines(clause.heading());
            pen.close().line();
        }
        if (clause.motto() != null) {
            pen.open("subheading");
            blocks.lines(clause.motto());
            pen.close().line();
        }
        boolean leaf = node.children().isEmpty();
        if (leaf || !clause.blocks().isEmpty()) {
            pen.open(leaf ? "content" : "intro", "eId", id + (leaf ? "__content" : "__intro"))
                    .line();
            clause.blocks().forEach(blocks::write);
            pen.close().line();
        }
        place(node.children(), id + "__");
        pen.close().line();
    }

    private static String name(ClauseKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The number with hyphens for its stops, else the place; never the same twice. */
    private String id(String above, ClauseView clause, int place) {
        String number = clause.label() == null
                ? ""
                : clause.label()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
        String id = above + "hcontainer_" + (number.isEmpty() ? "nn_" + place : number);
        String free = id;
        for (int again = 2; !ids.add(free); again++) {
            free = id + "_" + again;
        }
        return free;
    }
}
