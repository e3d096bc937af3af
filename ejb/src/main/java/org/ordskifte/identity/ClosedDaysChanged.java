package org.ordskifte.identity;

import java.util.Map;
import org.ordskifte.shared.DomainEvent;

/**
 * An authority is closed on other days than before.
 *
 * @param entries how many it lists now
 */
public record ClosedDaysChanged(String slug, int entries) implements DomainEvent {
    @Override
    public String action() {
        return "closed-days-changed";
    }

    @Override
    public String objectType() {
        return "tenant";
    }

    @Override
    public String objectId() {
        return slug;
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of("entries", entries);
    }
}
