package org.ordskifte.document;

/** What was decided about a version. Whether it is in force on a date is computed, never stored. */
public enum VersionState {
    DRAFT,
    IN_CONSULTATION,
    ADOPTED,
    REPEALED,
    WITHDRAWN;

    /** Whether it once was published as adopted and stays citable. */
    public boolean wasAdopted() {
        return this == ADOPTED || this == REPEALED;
    }
}
