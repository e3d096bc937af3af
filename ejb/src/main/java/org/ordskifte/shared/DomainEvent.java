package org.ordskifte.shared;

import java.util.Map;

/**
 * Something that happened, told inside the transaction in which it happened. Audit, outbox and index follow it.
 * Details carry ids and figures, never contents or personal data.
 */
public interface DomainEvent {

    /** A verb in the past, such as {@code version-adopted}. */
    String action();

    /** What it happened to, such as {@code version}. */
    String objectType();

    String objectId();

    default Map<String, Object> detail() {
        return Map.of();
    }
}
