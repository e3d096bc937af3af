package org.ordskifte.consultation.terms;

/** Who sees a published round and its draft, and who may answer. */
public enum Audience {
    INVITED,
    EMPLOYEES,
    PUBLIC
}
