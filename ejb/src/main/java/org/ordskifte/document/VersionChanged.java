package org.ordskifte.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.ordskifte.shared.DomainEvent;

/**
 * Something was done to a version.
 *
 * @param published whether what readers see or search finds may have changed by it
 */
public record VersionChanged(
        String action,
        UUID documentId,
        String document,
        UUID versionId,
        int number,
        boolean published,
        Map<String, Object> detail)
        implements DomainEvent {

    static VersionChanged of(String action, DocumentVersion version, boolean published) {
        return of(action, version, published, Map.of());
    }

    /** @param more ids and figures for the audit trail */
    static VersionChanged of(String action, DocumentVersion version, boolean published, Map<String, Object> more) {
        Map<String, Object> detail = new LinkedHashMap<>(more);
        detail.put("versionId", version.id().toString());
        return new VersionChanged(
                action,
                version.document().id(),
                version.document().slug(),
                version.id(),
                version.number(),
                published,
                detail);
    }

    @Override
    public String objectType() {
        return "version";
    }

    @Override
    public String objectId() {
        return document + "/v" + number;
    }
}
