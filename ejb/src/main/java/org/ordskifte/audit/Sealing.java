package org.ordskifte.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ordskifte.identity.Denied;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.tenancy.TenantView;
import org.ordskifte.tenancy.TenantWall;
import org.ordskifte.tenancy.Tenants;

/** Links committed entries into their tenant's chain, so that no writer ever waits for another. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Sealing {

    /** What the first entry of a chain stands behind. */
    static final String GENESIS = "0".repeat(64);

    private static final int AT_ONCE = 500;

    @Inject
    AuditEntries entries;

    @Inject
    TenantWall wall;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    @MayCall(Right.SYSTEM)
    public List<UUID> tenantsWithUnsealed() {
        return entries.tenantsWithUnsealed();
    }

    /** @return how many entries got their place */
    @MayCall(Right.SYSTEM)
    public int seal(UUID tenant) {
        wall.pass(tenant);
        if (!entries.lockChain(tenant)) {
            return 0;
        }
        AuditEntry last = entries.last().orElse(null);
        long sequence = last == null ? 0 : last.view().sequence();
        String previous = last == null ? GENESIS : last.hash();
        List<AuditEntry> waiting = entries.unsealed(AT_ONCE);
        for (AuditEntry entry : waiting) {
            entry.seal(++sequence, previous);
            previous = entry.hash();
        }
        return waiting.size();
    }

    /** The end of every chain that has one. */
    @MayCall(Right.SYSTEM)
    public List<ChainHead> heads() {
        List<ChainHead> heads = new ArrayList<>();
        for (TenantView tenant : tenants.all()) {
            wall.pass(tenant.id());
            entries.last()
                    .map(AuditEntry::view)
                    .ifPresent(last -> heads.add(
                            new ChainHead(tenant.id(), tenant.slug(), last.sequence(), last.hash(), last.at())));
        }
        return heads;
    }

    @MayCall(Right.SYSTEM)
    public void writeDown(Denied denied) {
        wall.pass(denied.tenantId());
        entries.add(new AuditEntry(
                denied.tenantId(), clock.now(), denied.actor(), denied.requestId(), AuditTrail.refused(denied)));
    }
}
