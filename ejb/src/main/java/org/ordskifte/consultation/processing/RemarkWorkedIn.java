package org.ordskifte.consultation.processing;

import java.util.Map;
import java.util.UUID;
import org.ordskifte.shared.DomainEvent;

/**
 * Somebody said in which version a remark changed the words.
 *
 * @param version null where it changed nothing
 */
record RemarkWorkedIn(UUID remark, UUID response, Integer version) implements DomainEvent {
    @Override
    public String action() {
        return version == null ? "remark-unlinked" : "remark-worked-in";
    }

    @Override
    public String objectType() {
        return "remark";
    }

    @Override
    public String objectId() {
        return remark.toString();
    }

    @Override
    public Map<String, Object> detail() {
        return version == null
                ? Map.of("response", response.toString())
                : Map.of("response", response.toString(), "version", version);
    }
}
