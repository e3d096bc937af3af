package org.ordskifte.consultation.response;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.tenancy.TenantWall;

/** Deleting what is kept for a time only, and proving that it is gone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Forgetting {

    @Inject
    SubmissionLog log;

    @Inject
    TenantWall wall;

    @Inject
    Clock clock;

    /** The tenants with answers to repeated requests that are older than they are kept. */
    @MayCall(Right.SYSTEM)
    public List<UUID> tenantsWithOldKeys() {
        wall.look(TenantWall.Scope.UPKEEP);
        return log.tenantsOlderThan(clock.now().minus(SubmissionLog.KEPT));
    }

    /** @return how many were deleted */
    @MayCall(Right.SYSTEM)
    public int forgetOldKeys(UUID tenant) {
        wall.pass(tenant);
        return log.forgetOlderThan(tenant, clock.now().minus(SubmissionLog.KEPT));
    }

    /** What is left, over all tenants. */
    @MayCall(Right.SYSTEM)
    public Left left() {
        wall.look(TenantWall.Scope.UPKEEP);
        return log.left(clock.now().minus(SubmissionLog.KEPT));
    }

    /**
     * @param kept how many rows there are
     * @param overdue how many of them should be gone
     * @param oldest null when there is none
     */
    public record Left(long kept, long overdue, Instant oldest) {}
}
