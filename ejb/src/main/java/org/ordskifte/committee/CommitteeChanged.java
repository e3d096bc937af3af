package org.ordskifte.committee;

import java.util.Map;
import java.util.UUID;
import org.ordskifte.shared.DomainEvent;

/**
 * Something was done to a committee or one of its seats.
 *
 * @param seat null when it concerns the committee itself
 */
public record CommitteeChanged(String action, UUID committeeId, String slug, UUID seat, UUID person)
        implements DomainEvent {
    @Override
    public String objectType() {
        return "committee";
    }

    @Override
    public String objectId() {
        return slug;
    }

    @Override
    public Map<String, Object> detail() {
        return seat == null ? Map.of() : Map.of("seat", seat.toString(), "person", person.toString());
    }
}
