package org.ordskifte.audit;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.ordskifte.shared.Canonical;
import org.ordskifte.shared.Json;
import org.ordskifte.tenancy.TenantRecord;

/**
 * One thing that happened. Written in the transaction in which it happened, never changed; within seconds the sealer
 * gives it its place in the tenant's chain.
 */
@Entity
@Table(name = "audit_entry")
@DynamicUpdate
class AuditEntry extends TenantRecord {

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String actor;

    @Column(updatable = false)
    private String action;

    @Column(name = "object_type", updatable = false)
    private String objectType;

    @Column(name = "object_id", updatable = false)
    private String objectId;

    @Column(updatable = false)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private String detail;

    @Column(updatable = false)
    private boolean denied;

    @Column(name = "request_id", updatable = false)
    private String requestId;

    private Long sequence;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    protected AuditEntry() {}

    AuditEntry(UUID tenantId, Instant at, String actor, String requestId, Happening happening) {
        super(tenantId);
        this.at = at;
        this.actor = actor;
        this.requestId = requestId;
        this.action = happening.action();
        this.objectType = happening.objectType();
        this.objectId = happening.objectId();
        this.detail = Json.write(happening.detail());
        this.denied = happening.denied();
    }

    /** Takes its place behind the entry that has the hash {@code previous}. */
    void seal(long sequence, String previous) {
        this.sequence = sequence;
        this.previousHash = previous;
        this.hash = link(previous);
    }

    /** Whether what is stored is still what was sealed, at the place where it was sealed. */
    boolean holds(long expectedSequence, String expectedPrevious) {
        return sequence == expectedSequence
                && expectedPrevious.equals(previousHash)
                && link(previousHash).equals(hash);
    }

    String hash() {
        return hash;
    }

    /** SHA-256 over the previous hash, a line feed and the canonical JSON of everything that was written down. */
    private String link(String previous) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", id().toString());
        content.put("tenant", tenantId().toString());
        content.put("at", at.toString());
        content.put("actor", actor);
        content.put("action", action);
        content.put("objectType", objectType);
        content.put("objectId", objectId);
        content.put("detail", details());
        content.put("denied", denied);
        content.put("requestId", requestId);
        content.put("sequence", sequence);
        String text = previous + "\n" + new String(Canonical.bytes(content), StandardCharsets.UTF_8);
        return Canonical.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    AuditView view() {
        return new AuditView(
                sequence, at, actor, null, action, objectType, objectId, details(), denied, requestId, hash);
    }

    private Map<String, Object> details() {
        return Json.read(detail, new TypeReference<>() {});
    }
}
