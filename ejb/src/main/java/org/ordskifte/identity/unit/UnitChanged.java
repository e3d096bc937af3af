package org.ordskifte.identity.unit;

import java.util.Map;
import java.util.UUID;
import org.ordskifte.shared.DomainEvent;

/**
 * Something was done to a unit or to who belongs to it.
 *
 * @param member null when it concerns the unit itself
 */
public record UnitChanged(String action, String slug, UUID member) implements DomainEvent {
    @Override
    public String objectType() {
        return "unit";
    }

    @Override
    public String objectId() {
        return slug;
    }

    @Override
    public Map<String, Object> detail() {
        return member == null ? Map.of() : Map.of("member", member.toString());
    }
}
