package org.ordskifte.committee;

import java.util.Map;
import java.util.UUID;
import org.ordskifte.shared.DomainEvent;

/** A committee went into another one and is closed; what it was asked and had not finished is the other's from now on. */
public record CommitteesMerged(UUID closed, String slug, UUID into, String intoSlug, String intoName)
        implements DomainEvent {
    @Override
    public String action() {
        return "committee-merged";
    }

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
        return Map.of("into", intoSlug);
    }
}
