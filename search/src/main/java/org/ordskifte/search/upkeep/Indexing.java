package org.ordskifte.search.upkeep;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jboss.ejb3.annotation.TransactionTimeout;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.search.upkeep.ClauseIndex.Pace;
import org.ordskifte.tenancy.TenantWall;

/**
 * Brings what was committed into the index. It reads in a transaction of its own, writes to the index, and only then
 * lets go of the task: whatever stops it in between is done again.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@TransactionTimeout(value = 3, unit = TimeUnit.MINUTES)
public class Indexing {

    private static final int AT_ONCE = 100;

    @Inject
    IndexTasks tasks;

    @Inject
    ClauseIndex index;

    @Inject
    TenantWall wall;

    @MayCall(Right.SYSTEM)
    public List<UUID> tenantsWaiting() {
        return tasks.tenantsWaiting();
    }

    /**
     * Versions that wait in a tenant, those that failed least first.
     *
     * @param document null for all
     */
    @MayCall(Right.SYSTEM)
    public List<UUID> waiting(UUID tenant, UUID document) {
        wall.pass(tenant);
        return tasks.waiting(document, AT_ONCE);
    }

    /** Indexes a version and those whose days in force it may have changed; returns when all of it is found. */
    @MayCall(Right.SYSTEM)
    public void takeUp(UUID tenant, UUID version) {
        wall.pass(tenant);
        tasks.acknowledgeEarly();
        List<UUID> taken = tasks.take(version);
        if (taken.isEmpty()) {
            return;
        }
        index.documentOf(version).ifPresent(document -> {
            tasks.lockDocument(document);
            index.write(index.kin(version), Pace.AT_ONCE);
        });
        tasks.done(taken);
    }

    /** Counts a failed attempt, so that others go first. */
    @MayCall(Right.SYSTEM)
    public void failed(UUID tenant, UUID version) {
        wall.pass(tenant);
        tasks.failed(version);
    }
}
