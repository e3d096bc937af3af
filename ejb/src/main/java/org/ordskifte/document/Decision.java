package org.ordskifte.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/**
 * Who decided a version, when, for which days, and by when it has to be looked at again. What nobody said is absent,
 * never guessed.
 */
@Embeddable
class Decision {

    @Column(name = "adopted_by")
    private String adoptedBy;

    @Column(name = "adopted_on")
    private LocalDate adoptedOn;

    @Column(name = "decision_reference")
    private String reference;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "review_by")
    private LocalDate reviewBy;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    @Column(name = "as_printed")
    private boolean asPrinted;

    protected Decision() {}

    /** @param facts of the source: a decision taken as printed is completed from them */
    static Decision of(Adoption said, Map<String, Fact> facts) {
        Decision decision = new Decision();
        boolean printed = said.asPrinted();
        decision.asPrinted = printed;
        String by = Line.orNone("adoptedBy", said.adoptedBy());
        decision.adoptedBy = by != null || !printed ? by : text(facts, "adoptedBy");
        decision.adoptedOn = said.adoptedOn() != null || !printed ? said.adoptedOn() : date(facts, "adoptedOn");
        decision.validFrom = said.validFrom();
        decision.validTo = said.validTo() != null || !printed ? said.validTo() : date(facts, "validTo");
        decision.reference = Line.orNone("reference", said.reference());
        decision.reviewBy = said.reviewBy() != null || !printed ? said.reviewBy() : date(facts, "reviewBy");
        return decision;
    }

    /** The same, for a version that corrects this one. */
    Decision kept() {
        Decision decision = new Decision();
        decision.asPrinted = asPrinted;
        decision.adoptedBy = adoptedBy;
        decision.adoptedOn = adoptedOn;
        decision.validFrom = validFrom;
        decision.validTo = validTo;
        decision.reference = reference;
        decision.reviewBy = reviewBy;
        decision.reviewedOn = reviewedOn;
        return decision;
    }

    /**
     * What the text itself prints is held to the same as what is said of it.
     *
     * @throws Refusal adoption-in-future, invalid-field
     */
    void check(LocalDate today) {
        if (adoptedOn != null && adoptedOn.isAfter(today)) {
            throw new Refusal(Code.ADOPTION_IN_FUTURE, "adoptedOn", adoptedOn, "today", today);
        }
        if (validTo != null && begin() != null && validTo.isBefore(begin())) {
            throw Refusal.invalid("validTo", "not-before-from");
        }
    }

    /**
     * @param day the first on which it is to apply no longer; one gone by on which it had not begun says nothing true
     * @throws Refusal invalid-field
     */
    void requireBegun(LocalDate day, LocalDate today) {
        if (day.isBefore(today) && begin() != null && day.isBefore(begin())) {
            throw Refusal.invalid("from", "not-before-begin");
        }
    }

    /** The first day in force as far as it is stated. */
    private LocalDate begin() {
        return validFrom == null ? adoptedOn : validFrom;
    }

    static String text(Map<String, Fact> facts, String key) {
        Fact fact = facts.get(key);
        return fact == null ? null : fact.text();
    }

    /** What is printed as a day and is none is not stated. */
    private static LocalDate date(Map<String, Fact> facts, String key) {
        String text = text(facts, key);
        try {
            return text == null || !text.matches("\\d{4}-\\d{2}-\\d{2}") ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** @param day by which to look at it again; null for no day */
    void plan(LocalDate day) {
        this.reviewBy = day;
    }

    /** Somebody looked at it and let it stand. */
    void reviewed(LocalDate on, LocalDate next) {
        this.reviewedOn = on;
        this.reviewBy = next;
    }

    LocalDate reviewBy() {
        return reviewBy;
    }

    LocalDate reviewedOn() {
        return reviewedOn;
    }

    String adoptedBy() {
        return adoptedBy;
    }

    LocalDate adoptedOn() {
        return adoptedOn;
    }

    String reference() {
        return reference;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    boolean asPrinted() {
        return asPrinted;
    }
}
