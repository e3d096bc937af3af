package org.ordskifte.export;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ordskifte.document.Block;
import org.ordskifte.document.ClauseKind;
import org.ordskifte.document.ClauseTree;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.InlineMarks;
import org.ordskifte.document.OwnMarks;

/**
 * Akoma Ntoso 3.0 (OASIS Standard, 29 August 2018): a statement of clauses. {@code GUID} is the lasting identity of a
 * clause, {@code eId} is made of its number or place, {@code num} is printed and never computed.
 */
final class AknWriter {

    private static final String AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    private static final String SOURCE = "#authority";
    /** The schema asks for a date where the text may have none. */
    private static final String NOT_STATED = "0001-01-01";

    private final Edition edition;
    private final PrintWords words;
    private final XmlPen pen = XmlPen.document();
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
        meta(kind);
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

    private void meta(String kind) {
        String work = "/akn/" + country() + "/statement/" + edition.tenant() + "/" + kind + "/" + edition.document();
        String expression = work + "/" + edition.language() + "@v" + edition.version();
        pen.open("meta").line().open("identification", "source", SOURCE).line();
        frbr("FRBRWork", work, "adoption");
        pen.empty("FRBRcountry", "value", country());
        pen.empty("FRBRsubtype", "value", kind);
        Object number = edition.facts().get("documentNumber");
        if (number != null) {
            pen.empty("FRBRnumber", "value", number.toString());
        }
        pen.empty("FRBRname", "value", edition.document()).close().line();
        frbr("FRBRExpression", expression, "adoption");
        pen.empty("FRBRversionNumber", "value", String.valueOf(edition.version()));
        pen.empty("FRBRlanguage", "language", edition.language()).close().line();
        frbr("FRBRManifestation", expression + "/main.xml", "adoption");
        pen.empty("FRBRformat", "value", "application/akn+xml").close().line();
        pen.close().line();
        events();
        references(kind);
        pen.open("proprietary", "source", SOURCE).line();
        pen.element("os:schema", OwnMarks.SCHEMA).line();
        pen.element("os:state", edition.state().name().toLowerCase(Locale.ROOT)).line();
        if (edition.contentHash() != null) {
            pen.element("os:sha256", edition.contentHash()).line();
        }
        edition.facts().forEach(this::fact);
        pen.close().line().close().line();
    }

    private String country() {
        return edition.country() == null ? "xx" : edition.country().toLowerCase(Locale.ROOT);
    }

    private void frbr(String element, String uri, String event) {
        pen.open(element).line();
        pen.empty("FRBRthis", "value", uri + (element.equals("FRBRManifestation") ? "" : "/!main"));
        pen.empty("FRBRuri", "value", uri);
        pen.empty("FRBRalias", "value", edition.address(), "name", "address");
        String date = day("adoptedOn", day("validFrom", null));
        pen.empty("FRBRdate", "date", date == null ? NOT_STATED : date, "name", date == null ? "not-stated" : event);
        pen.empty("FRBRauthor", "href", SOURCE, "as", "#author").line();
    }

    private String day(String key, String otherwise) {
        Object value = edition.facts().get(key);
        return value != null && value.toString().matches("\\d{4}-\\d{2}-\\d{2}") ? value.toString() : otherwise;
    }

    private void events() {
        String adopted = day("adoptedOn", null);
        String from = day("validFrom", null);
        if (adopted == null && from == null && edition.repealedFrom() == null) {
            return;
        }
        pen.open("lifecycle", "source", SOURCE).line();
        if (adopted != null) {
            pen.empty("eventRef", "eId", "adopted", "date", adopted, "source", "#text", "type", "generation")
                    .line();
        }
        if (from != null) {
            pen.empty("eventRef", "eId", "begins", "date", from, "source", "#text", "refersTo", "#in-force")
                    .line();
        }
        if (edition.repealedFrom() != null) {
            pen.empty(
                            "eventRef",
                            "eId",
                            "repealed",
                            "date",
                            edition.repealedFrom().toString(),
                            "source",
                            "#text",
                            "type",
                            "repeal")
                    .line();
        }
        pen.close().line();
    }

    private void references(String kind) {
        pen.open("references", "source", SOURCE).line();
        pen.empty("original", "eId", "text", "href", edition.address(), "showAs", edition.title())
                .line();
        pen.empty(
                        "TLCOrganization",
                        "eId",
                        "authority",
                        "href",
                        "/ontology/organization/" + edition.tenant(),
                        "showAs",
                        edition.authority())
                .line();
        pen.empty("TLCRole", "eId", "author", "href", "/ontology/role/author", "showAs", "author")
                .line();
        pen.empty("TLCConcept", "eId", "in-force", "href", "/ontology/concept/in-force", "showAs", "in force")
                .line();
        pen.close().line();
    }

    private void fact(String key, Object value) {
        List<?> values = value instanceof List<?> several ? several : List.of(value);
        pen.open("os:fact", "key", key, "list", value instanceof List ? "true" : null);
        values.forEach(one -> pen.element("os:value", one.toString()));
        pen.close().line();
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
            lines(clause.heading());
            pen.close().line();
        }
        if (clause.motto() != null) {
            pen.open("subheading");
            lines(clause.motto());
            pen.close().line();
        }
        boolean leaf = node.children().isEmpty();
        if (leaf || !clause.blocks().isEmpty()) {
            pen.open(leaf ? "content" : "intro", "eId", id + (leaf ? "__content" : "__intro"))
                    .line();
            clause.blocks().forEach(this::write);
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

    private void write(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            inline("p", paragraph.text());
            tags(paragraph.tags());
        } else if (block instanceof Block.Quote quote) {
            inline("block", quote.text(), "name", "quote");
        } else if (block instanceof Block.Listing list) {
            list(list.ordered(), list.items());
            pen.line();
            tags(list.tags());
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Definitions definitions
                && !definitions.definitions().isEmpty()) {
            pen.open("blockList", "class", "definitions").line();
            definitions.definitions().forEach(one -> {
                pen.open("item");
                inline("heading", one.term());
                inline("p", one.text());
                pen.close().line();
            });
            pen.close().line();
        }
    }

    private void tags(List<String> tags) {
        if (!tags.isEmpty()) {
            pen.open("p", "class", "tags");
            tags.forEach(tag -> pen.element("inline", tag, "name", "tag").text(" "));
            pen.close().line();
        }
    }

    private void list(boolean ordered, List<Block.Item> items) {
        if (items.isEmpty()) {
            return;
        }
        pen.open(ordered ? "ol" : "ul");
        for (Block.Item item : items) {
            pen.open("li");
            nodes(InlineMarks.parse(item.text()));
            list(ordered, item.items());
            pen.close();
        }
        pen.close();
    }

    private void table(Block.Table table) {
        boolean bare = table.header().isEmpty() && table.rows().stream().allMatch(List::isEmpty);
        if (bare) {
            return;
        }
        pen.open("table").line();
        row("th", table.header());
        table.rows().forEach(row -> row("td", row));
        pen.close().line();
    }

    private void row(String element, List<String> cells) {
        if (cells.isEmpty()) {
            return;
        }
        pen.open("tr");
        cells.forEach(cell -> {
            pen.open(element);
            inline("p", cell);
            pen.close();
        });
        pen.close().line();
    }

    private void inline(String element, String text, String... attributes) {
        pen.open(element, attributes);
        nodes(InlineMarks.parse(text));
        pen.close().line();
    }

    private void nodes(List<InlineMarks.Node> nodes) {
        for (InlineMarks.Node node : nodes) {
            if (node instanceof InlineMarks.Words plain) {
                lines(plain.text());
            } else if (node instanceof InlineMarks.Marked marked) {
                pen.open(marked.element().equals("strong") ? "b" : "i");
                nodes(marked.inner());
                pen.close();
            } else if (node instanceof InlineMarks.Link link) {
                pen.open("a", "href", link.target());
                nodes(link.inner());
                pen.close();
            }
        }
    }

    private void lines(String text) {
        boolean first = true;
        for (String line : text.split("\n", -1)) {
            if (!first) {
                pen.empty("eol");
            }
            pen.text(line);
            first = false;
        }
    }
}
