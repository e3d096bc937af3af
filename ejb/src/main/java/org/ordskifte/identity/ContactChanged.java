package org.ordskifte.identity;

import org.ordskifte.shared.DomainEvent;

/** The readers of a tenant turn to somebody else, or find its accessibility statement at another address. */
public record ContactChanged(String slug) implements DomainEvent {
    @Override
    public String action() {
        return "contact-changed";
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
