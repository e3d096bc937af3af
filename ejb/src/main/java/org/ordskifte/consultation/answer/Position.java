package org.ordskifte.consultation.answer;

/** Where a respondent stands on a text as a whole. */
public enum Position {
    SUPPORT,
    SUPPORT_WITH_REMARKS,
    OBJECT,
    NO_REMARKS,
    NEUTRAL
}
