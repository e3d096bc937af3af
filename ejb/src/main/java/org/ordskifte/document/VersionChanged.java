package org.ordskifte.document;

import java.util.Map;
import java.util.UUID;
import org.ordskifte.shared.DomainEvent;

/**
 * Something was done to a version.
 *
 * @param published whether what readers see or search finds may have changed by it
 */
public record VersionChanged(
        String action, UUID documentId, String document, UUID versionId, int number, boolean published)
        implements DomainEvent {

    static VersionChanged of(String action, DocumentVersion version, boolean published) {
        return new VersionChanged(
                action, version.document().id(), version.document().slug(), version.id(), version.number(), published);
    }

    @Override
    public String objectType() {
        return "version";
    }

    @Override
    public String objectId() {
        return document + "/v" + number;
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of("versionId", versionId.toString());
    }
}
