package org.ordskifte.document;

import java.time.LocalDate;

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

    /**
     * Whether it is adopted and not yet repealed: a repeal that was announced for a later day takes no right away before.
     *
     * @param repealedFrom the first day on which it no longer applies; null where it is not repealed
     */
    boolean stands(LocalDate repealedFrom, LocalDate day) {
        return this == ADOPTED || this == REPEALED && repealedFrom != null && repealedFrom.isAfter(day);
    }
}
