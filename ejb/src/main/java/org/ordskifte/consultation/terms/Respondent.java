package org.ordskifte.consultation.terms;

/** The kinds of respondents for which a round may promise different visibility. */
public enum Respondent {
    COMMITTEE,
    ORGANISATION,
    PERSON
}
