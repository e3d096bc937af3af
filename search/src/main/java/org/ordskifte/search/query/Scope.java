package org.ordskifte.search.query;

/** What is looked for. */
public enum Scope {
    CLAUSES,
    CONSULTATIONS
}
