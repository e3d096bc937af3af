package org.ordskifte.search.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Writes every entry again in place, tenant by tenant, and then removes those that were not written: search goes on
 * meanwhile and answers from what is there.
 */
@ApplicationScoped
class RebuildRun {

    private static final Logger LOG = Logger.getLogger(RebuildRun.class);

    @Inject
    Reindexing reindexing;

    @Inject
    IndexState state;

    void run() {
        List<UUID> tenants = reindexing.tenants();
        long clauses = tenants.stream().mapToLong(reindexing::count).sum();
        if (!state.begin(clauses)) {
            return;
        }
        boolean succeeded = false;
        try {
            state.makeRoom();
            long begun = System.currentTimeMillis();
            tenants.forEach(this::write);
            reindexing.settle();
            tenants.forEach(tenant -> sweep(tenant, begun));
            succeeded = true;
            LOG.infof(
                    "the index holds %d clauses of %d tenants", state.progress().done(), tenants.size());
        } catch (RuntimeException e) {
            LOG.errorf(e, "the index could not be made again; it goes on with what it holds");
        } finally {
            state.end(succeeded);
        }
    }

    private void write(UUID tenant) {
        for (List<UUID> documents : portions(reindexing.documents(tenant))) {
            state.advance(reindexing.write(tenant, documents));
        }
    }

    private void sweep(UUID tenant, long begun) {
        while (reindexing.sweep(tenant, begun) > 0) {
            LOG.debugf("stale entries of %s were removed", tenant);
        }
    }

    /** Documents together until they hold some 500 clauses. */
    static List<List<UUID>> portions(List<Reindexing.Load> documents) {
        List<List<UUID>> portions = new ArrayList<>();
        List<UUID> portion = new ArrayList<>();
        long held = 0;
        for (Reindexing.Load load : documents) {
            portion.add(load.document());
            held += load.clauses();
            if (held >= Reindexing.AT_ONCE) {
                portions.add(portion);
                portion = new ArrayList<>();
                held = 0;
            }
        }
        if (!portion.isEmpty()) {
            portions.add(portion);
        }
        return portions;
    }
}
