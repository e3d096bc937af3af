package org.ordskifte.confirmation;

/** Who besides a person themselves may see whether that person has confirmed, where the authority's rule says so. */
public enum Watcher {
    /** Whoever looks after the authority's texts. */
    SECRETARIAT,
    /** Whoever leads the unit the person works in, or one above it. */
    MANAGERS
}
