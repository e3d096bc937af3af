package org.ordskifte.document;

/** What a clause is in the text it belongs to. A {@code CONTAINER} has sub-clauses and no text of its own. */
public enum ClauseKind {
    CONTAINER,
    CLAUSE,
    PREAMBLE,
    PREFACE,
    DEFINITIONS,
    REFERENCES
}
