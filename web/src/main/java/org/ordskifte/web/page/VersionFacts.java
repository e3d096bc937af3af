package org.ordskifte.web.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.ordskifte.document.DocumentHead;
import org.ordskifte.document.Fact;
import org.ordskifte.document.VersionHead;
import org.ordskifte.document.VersionView.Standing;
import org.ordskifte.web.text.DateWords;
import org.ordskifte.web.text.Tongue;
import org.ordskifte.web.text.Wording;

/**
 * The facts of a version, in the order a reader asks for them. Those that every decision ought to have are shown as not
 * stated where they are absent; the others only where they are known.
 */
class VersionFacts {

    private final Wording wording;
    private final DateWords dates;
    private final DocumentHead document;
    private final VersionHead version;
    private final List<FactLine> lines = new ArrayList<>();

    private VersionFacts(Tongue tongue, DocumentHead document, VersionHead version) {
        this.wording = Wording.in(tongue);
        this.dates = new DateWords(tongue);
        this.document = document;
        this.version = version;
    }

    static List<FactLine> of(
            Tongue tongue, ZoneId zone, DocumentHead document, VersionHead version, Standing standing) {
        return new VersionFacts(tongue, document, version).lines(zone, standing);
    }

    private List<FactLine> lines(ZoneId zone, Standing standing) {
        if (version.state().wasAdopted()) {
            stated("valid.from", date(version.validFrom()), "validFrom");
            stated("valid.to", end(standing), "validTo");
            stated("adopted.by", version.adoptedBy(), "adoptedBy");
            stated("adopted.on", date(version.adoptedOn()), "adoptedOn");
            known("reference", version.reference(), "reference");
            known("reviewed.on", date(version.reviewedOn()), "");
            known("review.by", date(version.reviewBy()), "");
        }
        stated("case.number", version.caseNumber(), "caseNumber");
        known("document.number", printed("documentNumber"), "documentNumber");
        known("document.type", printed("documentType"), "documentType");
        known("security.class", printed("securityClass"), "securityClass");
        known("prepared.by", printed("preparedBy"), "preparedBy");
        known("updated.on", day(printed("updatedOn")), "updatedOn");
        known("applies.to", appliesTo(), "appliesTo");
        known("responsible", document.responsibleUnit(), "");
        contact();
        if (version.publishedAt() != null) {
            known("published", date(version.publishedAt().atZone(zone).toLocalDate()), "");
        }
        if (version.contentHash() != null) {
            lines.add(new FactLine(label("hash"), version.contentHash(), null, null, true));
        }
        return lines;
    }

    /** Who decides without a last day decides until further notice; a text that names none says nothing of it. */
    private String end(Standing standing) {
        if (version.validTo() != null) {
            return date(version.validTo());
        }
        boolean stands = standing == Standing.IN_FORCE || standing == Standing.NOT_YET_IN_FORCE;
        boolean decided = !version.asPrinted() && !isPrintedEmpty("validTo");
        return stands && decided ? wording.text("document.until.further.notice") : null;
    }

    /** Whether the text has a place for the fact and leaves it empty. */
    private boolean isPrintedEmpty(String name) {
        Fact fact = version.metadata() == null ? null : version.metadata().get(name);
        return fact != null && fact.value() == null && fact.origin() == Fact.Origin.PRINTED;
    }

    private String appliesTo() {
        return document.appliesTo() == null ? printed("appliesTo") : String.join(", ", document.appliesTo());
    }

    private void contact() {
        String name = document.ownerName();
        String mail = document.contactEmail();
        if (name != null || mail != null) {
            lines.add(new FactLine(
                    label("contact"), name == null ? mail : name, null, mail == null ? null : "mailto:" + mail, false));
        }
        known("contact", document.contactPhone(), "");
    }

    private void stated(String key, String value, String fact) {
        lines.add(new FactLine(label(key), value, value == null ? null : origin(value, fact), null, false));
    }

    private void known(String key, String value, String fact) {
        if (value != null || isPrintedEmpty(fact)) {
            stated(key, value, fact);
        }
    }

    /** Where it comes from, said only for what was taken from the source file. */
    private String origin(String value, String name) {
        Fact fact = version.metadata() == null ? null : version.metadata().get(name);
        boolean same = fact != null
                && fact.origin() == Fact.Origin.PRINTED
                && fact.line() != null
                && (value.equals(fact.text()) || value.equals(day(fact.text())));
        return same ? wording.text("fact.origin.printed", String.valueOf(fact.line())) : null;
    }

    private String printed(String name) {
        Fact fact = version.metadata() == null ? null : version.metadata().get(name);
        if (fact == null || fact.value() == null) {
            return null;
        }
        return fact.value() instanceof List<?> values
                ? String.join(", ", values.stream().map(String::valueOf).toList())
                : fact.text();
    }

    private String day(String iso) {
        return iso != null && iso.matches("\\d{4}-\\d{2}-\\d{2}") ? date(LocalDate.parse(iso)) : null;
    }

    private String date(LocalDate day) {
        return day == null ? null : dates.date(day);
    }

    private String label(String key) {
        return wording.text("document.fact." + key);
    }
}
