package org.ordskifte.confirmation;

import java.util.Map;
import org.ordskifte.shared.DomainEvent;

/** Confirmations were switched on or off, asked for, registered from a list, or looked at. Never who confirmed. */
record ReadingChanged(String action, String objectType, String objectId, Map<String, Object> detail)
        implements DomainEvent {

    static ReadingChanged ofRule(String action) {
        return new ReadingChanged(action, "reading-rule", "", Map.of());
    }

    static ReadingChanged of(String action, String document, int version, Map<String, Object> detail) {
        return new ReadingChanged(action, "version", document + "/v" + version, detail);
    }
}
