package org.ordskifte.identity.unit;

import org.ordskifte.shared.DomainEvent;

/**
 * A group of readers was defined, described anew or removed.
 *
 * @param removed whether it is no more, and documents no longer apply to it
 */
public record GroupChanged(String action, String slug, boolean removed) implements DomainEvent {
    @Override
    public String objectType() {
        return "group";
    }

    @Override
    public String objectId() {
        return slug;
    }
}
