package org.ordskifte.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** A row of a tenant that is written once, or belongs to a root whose revision speaks for it. */
@MappedSuperclass
public abstract class TenantRecord {

    @Id
    private UUID id;

    @Column(name = "tenant_id", nullable = false, updatable = false)
    private UUID tenantId;

    protected TenantRecord() {}

    protected TenantRecord(UUID tenantId) {
        this(UUID.randomUUID(), tenantId);
    }

    protected TenantRecord(UUID id, UUID tenantId) {
        this.id = id;
        this.tenantId = tenantId;
    }

    public UUID id() {
        return id;
    }

    public UUID tenantId() {
        return tenantId;
    }
}
