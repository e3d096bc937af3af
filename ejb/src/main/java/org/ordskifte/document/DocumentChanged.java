package org.ordskifte.document;

import java.util.UUID;
import org.ordskifte.shared.DomainEvent;

/** A document was registered, or described anew. */
public record DocumentChanged(String action, UUID documentId, String slug) implements DomainEvent {
    @Override
    public String objectType() {
        return "document";
    }

    @Override
    public String objectId() {
        return slug;
    }
}
