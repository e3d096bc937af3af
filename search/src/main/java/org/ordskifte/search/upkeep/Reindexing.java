package org.ordskifte.search.upkeep;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jboss.ejb3.annotation.TransactionTimeout;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.search.upkeep.ClauseIndex.Pace;
import org.ordskifte.tenancy.TenantView;
import org.ordskifte.tenancy.TenantWall;
import org.ordskifte.tenancy.Tenants;

/** The steps of a rebuild, each a transaction in one tenant. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@TransactionTimeout(value = 3, unit = TimeUnit.MINUTES)
public class Reindexing {

    /** Clauses in one transaction. */
    static final int AT_ONCE = 500;

    @Inject
    ClauseIndex index;

    @Inject
    IndexTasks tasks;

    @Inject
    Tenants tenants;

    @Inject
    TenantWall wall;

    /** How many clauses the adopted versions of a document hold. */
    record Load(UUID document, long clauses) {}

    @MayCall(Right.SYSTEM)
    public List<UUID> tenants() {
        return tenants.all().stream().map(TenantView::id).toList();
    }

    @MayCall(Right.SYSTEM)
    public long count(UUID tenant) {
        return documents(tenant).stream().mapToLong(Load::clauses).sum();
    }

    /** Documents of which something was adopted. */
    @MayCall(Right.SYSTEM)
    public List<Load> documents(UUID tenant) {
        wall.pass(tenant);
        return index.loads();
    }

    /** @return how many clauses were written */
    @MayCall(Right.SYSTEM)
    public int write(UUID tenant, List<UUID> documents) {
        wall.pass(tenant);
        List<UUID> versions = new ArrayList<>();
        for (UUID document : documents.stream().sorted().toList()) {
            tasks.lockDocument(document);
            versions.addAll(index.adopted(document));
        }
        return index.write(versions, Pace.IN_BULK);
    }

    /** @return how many entries were removed */
    @MayCall(Right.SYSTEM)
    public int sweep(UUID tenant, long before) {
        wall.pass(tenant);
        return index.sweep(tenant, before);
    }

    @MayCall(Right.SYSTEM)
    public void settle() {
        index.settle();
    }
}
