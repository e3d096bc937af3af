package org.ordskifte.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;

/**
 * An entry as an auditor reads it.
 *
 * @param sequence its place in the tenant's chain, absent for the seconds before it is sealed
 * @param actor the subject of whoever did it, or {@code system}
 * @param actorName of whoever did it, if they are registered here; no part of what is sealed
 * @param denied whether it was attempted and refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditView(
        Long sequence,
        Instant at,
        String actor,
        String actorName,
        String action,
        String objectType,
        String objectId,
        Map<String, Object> detail,
        boolean denied,
        String requestId,
        String hash) {

    AuditView by(String name) {
        return new AuditView(sequence, at, actor, name, action, objectType, objectId, detail, denied, requestId, hash);
    }
}
