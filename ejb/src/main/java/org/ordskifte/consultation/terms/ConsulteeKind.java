package org.ordskifte.consultation.terms;

/** Who is asked. */
public enum ConsulteeKind {
    COMMITTEE,
    UNIT,
    BODY,
    PERSON;

    public Respondent respondent() {
        return switch (this) {
            case COMMITTEE -> Respondent.COMMITTEE;
            case UNIT, BODY -> Respondent.ORGANISATION;
            case PERSON -> Respondent.PERSON;
        };
    }
}
