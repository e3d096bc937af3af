package org.ordskifte.identity;

import java.util.Map;
import org.ordskifte.shared.DomainEvent;

/**
 * The pages of a tenant look otherwise.
 *
 * @param accent null when it has no colour of its own any more
 */
public record AppearanceChanged(String slug, String accent) implements DomainEvent {
    @Override
    public String action() {
        return "appearance-changed";
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
        return accent == null ? Map.of() : Map.of("accent", accent);
    }
}
