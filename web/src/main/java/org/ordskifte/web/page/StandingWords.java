package org.ordskifte.web.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.ordskifte.document.Validity;
import org.ordskifte.document.VersionHead;
import org.ordskifte.document.VersionView.Standing;
import org.ordskifte.web.text.DateWords;
import org.ordskifte.web.text.Tongue;
import org.ordskifte.web.text.Wording;

/** How a version stands, in words: what applies, since when, by whose decision, and what is not stated. */
class StandingWords {

    private final Wording wording;
    private final DateWords dates;
    private final ZoneId zone;

    StandingWords(Tongue tongue, ZoneId zone) {
        this.wording = Wording.in(tongue);
        this.dates = new DateWords(tongue);
        this.zone = zone;
    }

    /** "Gældende siden 1. januar 2026" */
    String standing(Standing standing, VersionHead version, List<VersionHead> versions) {
        Validity validity = new Validity(versions, zone);
        return switch (standing) {
            case DRAFT -> wording.text("document.standing.draft");
            case IN_CONSULTATION -> wording.text("document.standing.in-consultation");
            case IN_FORCE -> inForce(version);
            case NOT_YET_IN_FORCE -> said("not-yet-in-force", validity.begin(version));
            case SUPERSEDED -> superseded(version, validity);
            case EXPIRED -> said("expired", version.validTo());
            case REPEALED -> said("repealed", version.repealedFrom());
            case WITHDRAWN -> wording.text("document.standing.withdrawn");
        };
    }

    private String superseded(VersionHead version, Validity validity) {
        return validity.correction(version)
                .map(right -> wording.text(
                        "document.standing.corrected",
                        dates.date(right.publishedAt().atZone(zone).toLocalDate()),
                        right.number()))
                .or(() -> validity.supersededFrom(version).map(day -> said("superseded", day)))
                .orElseGet(() -> wording.text("document.standing.superseded.undated"));
    }

    private String inForce(VersionHead version) {
        if (version.validFrom() != null && version.validTo() != null) {
            return wording.text(
                    "document.standing.in-force.between",
                    dates.date(version.validFrom()),
                    dates.date(version.validTo()));
        }
        if (version.validTo() != null) {
            return said("in-force.until", version.validTo());
        }
        return version.validFrom() != null
                ? said("in-force.since", version.validFrom())
                : wording.text("document.standing.in-force");
    }

    private String said(String key, LocalDate day) {
        return wording.text("document.standing." + key, dates.date(day));
    }

    /** By whom and when; empty for a text that was never adopted. */
    String adoption(VersionHead version) {
        if (!version.state().wasAdopted()) {
            return "";
        }
        if (version.adoptedBy() != null && version.adoptedOn() != null) {
            return wording.text("document.adopted", version.adoptedBy(), dates.day(version.adoptedOn()));
        }
        if (version.adoptedBy() != null) {
            return wording.text("document.adopted.by", version.adoptedBy());
        }
        return version.adoptedOn() != null
                ? wording.text("document.adopted.on", dates.day(version.adoptedOn()))
                : wording.text("document.adopted.unknown");
    }

    /** The sign of {@code os:status}. */
    static String sign(Standing standing) {
        return switch (standing) {
            case IN_FORCE -> "good";
            case NOT_YET_IN_FORCE, IN_CONSULTATION -> "open";
            default -> "quiet";
        };
    }
}
