package org.ordskifte.document;

/** Whether a version changes what applies, or only mends how it is written. */
public enum ChangeKind {
    SUBSTANTIVE,
    EDITORIAL
}
