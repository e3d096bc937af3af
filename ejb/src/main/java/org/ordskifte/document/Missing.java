package org.ordskifte.document;

/** What a reader would ask for and a text does not say. Absence is normal and stops nothing; it is only never hidden. */
public enum Missing {
    ADOPTED_BY,
    ADOPTED_ON,
    /** Where the decision can be found. */
    REFERENCE,
    CASE_NUMBER,
    VALID_FROM,
    /** A printed text says neither a last day nor that it holds until further notice. */
    VALID_TO,
    REVIEW_BY,
    /** The day by which it had to be looked at again has passed. */
    REVIEW_OVERDUE,
    RESPONSIBLE_UNIT,
    OWNER,
    CONTACT_EMAIL,
    /** It translates another version than the newest adopted. */
    TRANSLATION_OUTDATED
}
