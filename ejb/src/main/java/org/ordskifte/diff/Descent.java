package org.ordskifte.diff;

import java.util.UUID;

/**
 * What one clause has become beside keeping its identity.
 *
 * @param version number of the version in which it became so
 */
public record Descent(UUID from, UUID to, Kind kind, int version) {

    /** How the two hang together. */
    public enum Kind {
        /** The same clause under another identity. */
        MOVED,
        SPLIT,
        MERGED,
        REPLACED
    }

    /** Seen from the later version: what was split comes together, what was merged goes apart. */
    Descent backwards() {
        Kind turned = kind == Kind.SPLIT ? Kind.MERGED : kind == Kind.MERGED ? Kind.SPLIT : kind;
        return new Descent(to, from, turned, version);
    }
}
