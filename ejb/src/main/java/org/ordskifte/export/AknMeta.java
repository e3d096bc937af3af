package org.ordskifte.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ordskifte.document.OwnMarks;

/**
 * What Akoma Ntoso says of a text before the text: the work, this expression of it and this manifestation (FRBR), what
 * happened to it and when, who speaks, and every fact of the version in our own words.
 */
final class AknMeta {

    private static final String SOURCE = "#authority";

    /** The schema asks for a date where the text may have none. */
    private static final String NOT_STATED = "0001-01-01";

    private static final Map<String, String> LANGUAGES =
            Map.of("da", "dan", "sv", "swe", "nb", "nob", "nn", "nno", "en", "eng");

    private final Edition edition;
    private final XmlPen pen;

    AknMeta(Edition edition, XmlPen pen) {
        this.edition = edition;
        this.pen = pen;
    }

    /** @param kind of the work, as its address says it */
    void write(String kind) {
        String known = edition.firstAdopted() == null ? "" : "/" + edition.firstAdopted();
        String work =
                "/akn/" + country() + "/statement/" + kind + "/" + edition.tenant() + known + "/" + edition.document();
        String date = day("adoptedOn", day("validFrom", null));
        String expression = work + "/" + language() + "@" + (date == null ? "" : date) + "!v" + edition.version();
        pen.open("meta").line().open("identification", "source", SOURCE).line();
        frbr("FRBRWork", work + "/!main", work, text(edition.address(), "/v"));
        date(
                "adoption",
                edition.firstAdopted() == null ? null : edition.firstAdopted().toString());
        pen.empty("FRBRcountry", "value", country());
        pen.empty("FRBRsubtype", "value", kind);
        Object number = edition.facts().get("documentNumber");
        if (number != null) {
            pen.empty("FRBRnumber", "value", number.toString());
        }
        pen.empty("FRBRname", "value", edition.document()).close().line();
        frbr("FRBRExpression", expression + "/!main", expression, edition.address());
        date(edition.facts().containsKey("adoptedOn") ? "adoption" : "in-force", date);
        pen.empty("FRBRversionNumber", "value", String.valueOf(edition.version()));
        pen.empty("FRBRlanguage", "language", language()).close().line();
        frbr("FRBRManifestation", expression + "/!main.xml", expression + ".xml", file());
        date(edition.facts().containsKey("adoptedOn") ? "adoption" : "in-force", date);
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

    /** As ISO 639-2 has it, which the standard asks for. */
    private String language() {
        return LANGUAGES.getOrDefault(edition.language(), edition.language());
    }

    private static String text(String address, String until) {
        return address.substring(0, address.lastIndexOf(until));
    }

    /** Where this very file is to be had. */
    private String file() {
        String page = "/" + edition.tenant() + "/" + edition.document() + "/v";
        return text(edition.address(), page) + "/api/v1/tenants/" + edition.tenant() + "/documents/"
                + edition.document() + "/versions/" + edition.version() + ".xml";
    }

    private void frbr(String element, String component, String uri, String address) {
        pen.open(element).line();
        pen.empty("FRBRthis", "value", component);
        pen.empty("FRBRuri", "value", uri);
        pen.empty("FRBRalias", "value", address, "name", "address");
    }

    private void date(String event, String date) {
        pen.empty("FRBRdate", "date", date == null ? NOT_STATED : date, "name", date == null ? "not-stated" : event);
        pen.empty("FRBRauthor", "href", SOURCE, "as", "#author").line();
    }

    private String day(String key, String otherwise) {
        Object value = edition.facts().get(key);
        return value != null && value.toString().matches("\\d{4}-\\d{2}-\\d{2}") ? value.toString() : otherwise;
    }

    /** The first day on which the text no longer applies, which is the one after its last. */
    private LocalDate ceases() {
        String last = day("validTo", null);
        LocalDate after = last == null ? null : LocalDate.parse(last).plusDays(1);
        LocalDate repealed = edition.repealedFrom();
        return after == null || repealed != null && repealed.isBefore(after) ? null : after;
    }

    private void events() {
        String adopted = day("adoptedOn", null);
        String from = day("validFrom", null);
        LocalDate ceases = ceases();
        LocalDate repealed = edition.repealedFrom();
        if (adopted == null && from == null && ceases == null && repealed == null) {
            return;
        }
        pen.open("lifecycle", "source", SOURCE).line();
        event("adopted", adopted, "type", "generation");
        event("begins", from, "refersTo", "#in-force");
        event("ceases", ceases, "refersTo", "#in-force");
        event("repealed", repealed, "type", "repeal");
        pen.close().line();
        String end = ceases != null ? "#ceases" : repealed != null ? "#repealed" : null;
        if (edition.adopted() && (from != null || end != null)) {
            pen.open("temporalData", "source", SOURCE).line();
            pen.open("temporalGroup", "eId", "tmpg_1");
            pen.empty("timeInterval", "start", from == null ? null : "#begins", "end", end, "refersTo", "#in-force");
            pen.close().line().close().line();
        }
    }

    private void event(String id, Object date, String attribute, String value) {
        if (date != null) {
            pen.empty("eventRef", "eId", id, "date", date.toString(), "source", "#text", attribute, value)
                    .line();
        }
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
