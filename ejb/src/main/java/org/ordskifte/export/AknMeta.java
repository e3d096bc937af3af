package org.ordskifte.export;

import java.util.List;
import java.util.Locale;
import org.ordskifte.document.OwnMarks;

/**
 * What Akoma Ntoso says of a text before the text: the work, this expression of it and this manifestation (FRBR), what
 * happened to it and when, who speaks, and every fact of the version in our own words.
 */
final class AknMeta {

    private static final String SOURCE = "#authority";

    /** The schema asks for a date where the text may have none. */
    private static final String NOT_STATED = "0001-01-01";

    private final Edition edition;
    private final XmlPen pen;

    AknMeta(Edition edition, XmlPen pen) {
        this.edition = edition;
        this.pen = pen;
    }

    /** @param kind of the work, as its address says it */
    void write(String kind) {
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
}
