package org.ordskifte.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/**
 * Something that belongs to one tenant for ever. The revision advances with every change of it or of its children;
 * it is what an ETag shows.
 */
@MappedSuperclass
public abstract class TenantOwned {

    @Id
    private UUID id;

    @Column(name = "tenant_id", nullable = false, updatable = false)
    private UUID tenantId;

    @Version
    private long revision;

    protected TenantOwned() {}

    protected TenantOwned(UUID tenantId) {
        this.id = UUID.randomUUID();
        this.tenantId = tenantId;
    }

    public UUID id() {
        return id;
    }

    public UUID tenantId() {
        return tenantId;
    }

    public long revision() {
        return revision;
    }

    /**
     * @param expected the revision somebody has seen; null when they do not care
     * @throws Refusal stale
     */
    public void requireFresh(Long expected) {
        if (expected != null && expected != revision) {
            throw new Refusal(Code.STALE, "expected", expected, "actual", revision);
        }
    }
}
