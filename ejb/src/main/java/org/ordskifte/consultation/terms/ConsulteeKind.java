package org.ordskifte.consultation.terms;

/** Who is asked. */
public enum ConsulteeKind {
    COMMITTEE,
    UNIT,
    BODY,
    PERSON;

    /** As everybody may read it: of private persons only that they are, and nobody's address in place of a name. */
    public String publicName(String name, String address) {
        return this == PERSON || name == null || name.equalsIgnoreCase(address) ? null : name;
    }

    public Respondent respondent() {
        return switch (this) {
            case COMMITTEE -> Respondent.COMMITTEE;
            case UNIT, BODY -> Respondent.ORGANISATION;
            case PERSON -> Respondent.PERSON;
        };
    }
}
