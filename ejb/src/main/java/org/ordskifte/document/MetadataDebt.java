package org.ordskifte.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a document and the version that matters do not say.
 *
 * @param version the one in force, else the newest that is not withdrawn; absent where there is none
 * @param inForce whether that one is in force
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MetadataDebt(
        String document,
        String title,
        Integer version,
        boolean inForce,
        String ownerName,
        LocalDate reviewBy,
        List<Missing> missing) {

    static MetadataDebt of(DocumentView view, LocalDate today, boolean outdated) {
        VersionHead version = view.inForce() != null ? view.inForce() : newest(view.versions());
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        if (version != null) {
            missing.addAll(of(version, today));
        }
        missing.addAll(of(view.head()));
        if (outdated) {
            missing.add(Missing.TRANSLATION_OUTDATED);
        }
        return new MetadataDebt(
                view.head().slug(),
                view.head().title(),
                version == null ? null : version.number(),
                view.inForce() != null,
                view.head().ownerName(),
                version == null ? null : version.reviewBy(),
                List.copyOf(missing));
    }

    /** What would not be said if a version were adopted by this decision. */
    public static List<Missing> of(DocumentHead document, Adoption decision) {
        Set<Missing> missing = of(document);
        note(missing, Missing.ADOPTED_BY, decision.adoptedBy());
        note(missing, Missing.ADOPTED_ON, decision.adoptedOn());
        note(missing, Missing.REFERENCE, decision.reference());
        note(missing, Missing.CASE_NUMBER, decision.caseNumber());
        note(missing, Missing.VALID_FROM, decision.validFrom());
        if (decision.asPrinted()) {
            note(missing, Missing.VALID_TO, decision.validTo());
        }
        note(missing, Missing.REVIEW_BY, decision.reviewBy());
        return List.copyOf(missing);
    }

    private static VersionHead newest(List<VersionHead> versions) {
        return versions.stream()
                .filter(one -> one.state() != VersionState.WITHDRAWN)
                .max(Comparator.comparingInt(VersionHead::number))
                .orElse(null);
    }

    private static Set<Missing> of(DocumentHead head) {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        note(missing, Missing.RESPONSIBLE_UNIT, head.responsibleUnit());
        note(missing, Missing.OWNER, head.ownerName());
        note(missing, Missing.CONTACT_EMAIL, head.contactEmail());
        return missing;
    }

    private static Set<Missing> of(VersionHead version, LocalDate today) {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        note(missing, Missing.ADOPTED_BY, version.adoptedBy());
        note(missing, Missing.ADOPTED_ON, version.adoptedOn());
        note(missing, Missing.REFERENCE, version.reference());
        note(missing, Missing.CASE_NUMBER, version.caseNumber());
        note(missing, Missing.VALID_FROM, version.validFrom());
        if (version.asPrinted()) {
            note(missing, Missing.VALID_TO, version.validTo());
        }
        note(missing, Missing.REVIEW_BY, version.reviewBy());
        if (version.reviewBy() != null && version.reviewBy().isBefore(today)) {
            missing.add(Missing.REVIEW_OVERDUE);
        }
        return missing;
    }

    private static void note(Set<Missing> missing, Missing what, Object said) {
        if (said == null || said.toString().isBlank()) {
            missing.add(what);
        }
    }
}
