package org.ordskifte.identity;

import java.util.Map;
import java.util.UUID;
import org.ordskifte.shared.DomainEvent;

/** Somebody was given a bundle of rights, or it was ended. */
record MembershipChanged(String action, UUID membership, UUID person, Right bundle) implements DomainEvent {
    @Override
    public String objectType() {
        return "membership";
    }

    @Override
    public String objectId() {
        return membership.toString();
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of("person", person.toString(), "bundle", bundle.name());
    }
}
