package org.ordskifte.document;

/** Who may read the adopted versions of a document: everybody, the tenant's employees, or named units. */
public enum Access {
    PUBLIC,
    EMPLOYEES,
    UNITS
}
