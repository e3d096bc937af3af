package org.ordskifte.intake;

import java.util.Map;
import java.util.UUID;
import org.ordskifte.shared.DomainEvent;

/** A file was handed in for a preview, or its facts were settled. */
record FileImported(String action, UUID id, String sha256) implements DomainEvent {
    @Override
    public String objectType() {
        return "import";
    }

    @Override
    public String objectId() {
        return id.toString();
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of("sha256", sha256);
    }
}
