package org.ordskifte.identity;

import org.ordskifte.shared.DomainEvent;

/** A tenant was made by an operator. */
record TenantFounded(String slug) implements DomainEvent {
    @Override
    public String action() {
        return "tenant-founded";
    }

    @Override
    public String objectType() {
        return "tenant";
    }

    @Override
    public String objectId() {
        return slug;
    }
}
