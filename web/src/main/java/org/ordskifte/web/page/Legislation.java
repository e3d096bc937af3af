package org.ordskifte.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ordskifte.document.ClauseTree;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.DocumentHead;
import org.ordskifte.document.Fact;
import org.ordskifte.document.Validity;
import org.ordskifte.document.VersionHead;
import org.ordskifte.document.VersionState;
import org.ordskifte.document.VersionView;
import org.ordskifte.document.VersionView.Standing;
import org.ordskifte.export.ExportFormat;
import org.ordskifte.shared.Json;
import org.ordskifte.tenancy.TenantView;

/**
 * What a page says of its text to machines: schema.org's Legislation as JSON-LD and the European Legislation Identifier's
 * ontology as RDFa. The addresses have ELI's shape, a work and its expressions; they claim no registration.
 */
final class Legislation {

    private static final Map<String, String> LANGUAGES =
            Map.of("da", "DAN", "sv", "SWE", "nb", "NOB", "nn", "NNO", "en", "ENG");
    private static final String ELI = "http://data.europa.eu/eli/ontology#";
    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/language/";

    private final TenantView tenant;
    private final DocumentHead document;
    private final VersionHead version;
    private final Standing standing;
    private final LocalDate ended;
    private final List<ClauseTree.Node> clauses;
    private final String site;
    private final String work;
    private final String expression;

    private Legislation(TenantView tenant, VersionView view, List<ClauseTree.Node> clauses, String site) {
        this.tenant = tenant;
        this.document = view.document();
        this.version = view.version();
        this.standing = view.standing();
        this.ended = ended(view, tenant);
        this.clauses = clauses;
        this.site = site;
        this.work = site + "/" + tenant.slug() + "/" + document.slug();
        this.expression = work + "/v" + version.number();
    }

    /** @param site public address without a slash at the end */
    static Legislation of(TenantView tenant, VersionView view, List<ClauseTree.Node> clauses, String site) {
        return new Legislation(tenant, view, clauses, site);
    }

    /**
     * A statement about one thing.
     *
     * @param content words; null where the statement leads to a resource
     */
    public record Statement(String property, String content, String resource) {

        public boolean isWords() {
            return content != null;
        }
    }

    /** JSON that can stand inside a script element: no end of an element can be read in it. */
    String json() {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("@context", "https://schema.org");
        said.putAll(thing("Legislation"));
        said.put("@id", expression);
        said.put("url", expression);
        said.put("name", version.title());
        said.put("alternativeHeadline", version.subtitle());
        said.put("inLanguage", version.language());
        said.put("legislationIdentifier", identifier());
        said.put("legislationType", document.kindName());
        said.put("legislationDate", day(version.adoptedOn()));
        said.put("legislationDateVersion", day(begin()));
        said.put("legislationPassedBy", version.adoptedBy() == null ? null : organisation(version.adoptedBy(), null));
        said.put("legislationResponsible", organisation(tenant.name(), site + "/" + tenant.slug()));
        said.put("legislationLegalForce", standing == Standing.IN_FORCE ? "InForce" : "NotInForce");
        said.put("temporalCoverage", coverage());
        said.put("version", String.valueOf(version.number()));
        Map<String, Object> whole = thing("Legislation");
        whole.put("@id", work);
        whole.put("url", work);
        whole.put("name", document.title());
        said.put("exampleOfWork", whole);
        said.put("encoding", encodings());
        said.put("hasPart", parts(clauses));
        said.values().removeIf(Objects::isNull);
        return Json.write(said).replace("<", "\\u003c");
    }

    String workAddress() {
        return work;
    }

    String expressionAddress() {
        return expression;
    }

    /** The text through all its versions, in the words of the ELI ontology. */
    List<Statement> ofWork() {
        List<Statement> all = new ArrayList<>();
        say(all, "eli:id_local", identifier());
        say(all, "eli:type_document", document.kindName());
        say(all, "eli:passed_by", version.adoptedBy());
        say(all, "eli:responsibility_of", tenant.name());
        say(all, "eli:date_document", day(version.adoptedOn()));
        link(all, "eli:is_realized_by", expression);
        return all;
    }

    /** The version that is shown. */
    List<Statement> ofExpression() {
        List<Statement> all = new ArrayList<>();
        link(all, "eli:realizes", work);
        say(all, "eli:title", version.title());
        link(all, "eli:language", AUTHORITY + LANGUAGES.getOrDefault(version.language(), "MUL"));
        say(all, "eli:version", String.valueOf(version.number()));
        say(all, "eli:version_date", day(begin()));
        say(all, "eli:first_date_entry_in_force", day(version.validFrom()));
        say(all, "eli:date_no_longer_in_force", day(ended));
        link(all, "eli:in_force", ELI + "InForce-" + (standing == Standing.IN_FORCE ? "inForce" : "notInForce"));
        for (ExportFormat format : ExportFormat.values()) {
            link(all, "eli:is_embodied_by", file(format));
        }
        return all;
    }

    private static void say(List<Statement> all, String property, String content) {
        if (content != null) {
            all.add(new Statement(property, content, null));
        }
    }

    private static void link(List<Statement> all, String property, String resource) {
        all.add(new Statement(property, null, resource));
    }

    private static Map<String, Object> thing(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        return thing;
    }

    private static Map<String, Object> organisation(String name, String url) {
        Map<String, Object> organisation = new LinkedHashMap<>();
        organisation.put("@type", "GovernmentOrganization");
        organisation.put("name", name);
        if (url != null) {
            organisation.put("url", url);
        }
        return organisation;
    }

    private List<Map<String, Object>> encodings() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (ExportFormat format : ExportFormat.values()) {
            Map<String, Object> file = new LinkedHashMap<>();
            file.put("@type", "LegislationObject");
            file.put("encodingFormat", format.mediaType().split(";")[0]);
            file.put("contentUrl", file(format));
            all.add(file);
        }
        return all;
    }

    /** Clauses with a number or a heading, one within another; null for none. */
    private List<Map<String, Object>> parts(List<ClauseTree.Node> nodes) {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (ClauseTree.Node node : nodes) {
            ClauseView clause = node.clause();
            List<Map<String, Object>> within = parts(node.children());
            if (clause.label() != null || clause.heading() != null) {
                Map<String, Object> part = new LinkedHashMap<>();
                part.put("@type", "Legislation");
                part.put("@id", expression + "#c-" + clause.id());
                part.put("identifier", work + "/clause/" + clause.id());
                String space = clause.label() != null && clause.heading() != null ? " " : "";
                part.put(
                        "name",
                        Objects.requireNonNullElse(clause.label(), "")
                                + space
                                + Objects.requireNonNullElse(clause.heading(), ""));
                if (within != null) {
                    part.put("hasPart", within);
                }
                parts.add(part);
            } else if (within != null) {
                parts.addAll(within);
            }
        }
        return parts.isEmpty() ? null : parts;
    }

    private String file(ExportFormat format) {
        return site + Downloads.file(tenant.slug(), document.slug(), version.number()) + format.ending();
    }

    /** What the authority itself calls the text through all its versions. */
    private String identifier() {
        Fact number = version.metadata() == null ? null : version.metadata().get("documentNumber");
        return number == null || number.text() == null ? document.slug() : number.text();
    }

    private Object begin() {
        return version.validFrom() != null ? version.validFrom() : version.adoptedOn();
    }

    /** The first day on which the version no longer applies; null where none is known. */
    private static LocalDate ended(VersionView view, TenantView tenant) {
        VersionHead version = view.version();
        return Stream.of(
                        Optional.ofNullable(version.repealedFrom()),
                        Optional.ofNullable(version.validTo()).map(last -> last.plusDays(1)),
                        version.state() == VersionState.ADOPTED
                                ? new Validity(view.versions(), tenant.timeZone()).supersededFrom(version)
                                : Optional.<LocalDate>empty())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** From the first day to the last, as far as they are stated. */
    private String coverage() {
        LocalDate last = ended == null ? null : ended.minusDays(1);
        return version.validFrom() == null && last == null
                ? null
                : Objects.requireNonNullElse(day(version.validFrom()), "..") + "/"
                        + Objects.requireNonNullElse(day(last), "..");
    }

    private static String day(Object day) {
        return day == null ? null : day.toString();
    }
}
