package org.ordskifte.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ordskifte.shared.Refusal;

/**
 * A decision to adopt a version, with as much as is known of it.
 *
 * @param validFrom first day in force; not stated when null
 * @param validTo last day in force, inclusive; until further notice when null
 * @param caseNumber what the source prints when null
 * @param reviewBy the day by which somebody has to look at it again; may be null
 * @param asPrinted the source says itself that it is adopted: what it prints is taken over, what it does not stays absent
 * @param changes made at the meeting; they make the next version in the same step
 */
public record Adoption(
        String adoptedBy,
        LocalDate adoptedOn,
        LocalDate validFrom,
        LocalDate validTo,
        String reference,
        String caseNumber,
        LocalDate reviewBy,
        boolean asPrinted,
        List<Change> changes) {

    /** Nothing is known of it but that it was made. */
    public static final Adoption NOTHING_SAID =
            new Adoption(null, null, null, null, null, null, null, false, List.of());

    public Adoption {
        changes = changes == null ? List.of() : List.copyOf(changes);
    }

    /**
     * A correction is published with the decision on the version it corrects; that may be said again, and nothing else.
     *
     * @throws Refusal invalid-field
     */
    void requireNothingBut(VersionHead corrected) {
        requireSame("adoptedBy", Line.orNone("adoptedBy", adoptedBy), corrected.adoptedBy());
        requireSame("adoptedOn", adoptedOn, corrected.adoptedOn());
        requireSame("validFrom", validFrom, corrected.validFrom());
        requireSame("validTo", validTo, corrected.validTo());
        requireSame("reference", Line.orNone("reference", reference), corrected.reference());
        requireSame("caseNumber", Line.orNone("caseNumber", caseNumber), corrected.caseNumber());
        requireSame("reviewBy", reviewBy, corrected.reviewBy());
        requireSame("changes", changes.isEmpty() ? null : changes, null);
    }

    private static void requireSame(String field, Object said, Object kept) {
        if (said != null && !said.equals(kept)) {
            throw Refusal.invalid(field, "correction-keeps");
        }
    }

    /** The new text of one clause, decided at the meeting. */
    public record Change(UUID clause, List<Block> blocks) {}
}
