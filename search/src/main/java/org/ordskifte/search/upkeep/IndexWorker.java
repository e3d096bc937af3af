package org.ordskifte.search.upkeep;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Future;
import org.jboss.logging.Logger;
import org.ordskifte.identity.Caller;
import org.ordskifte.identity.CurrentCaller;

/** Works for the index outside every request. What fails is told, counted and tried again by the timer. */
@Singleton
@PermitAll
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexWorker {

    private static final Logger LOG = Logger.getLogger(IndexWorker.class);

    @Inject
    Indexing indexing;

    @Inject
    RebuildRun rebuild;

    @Inject
    CurrentCaller caller;

    /** Whoever has just committed may wait for the result. */
    @Asynchronous
    public Future<Boolean> takeUpSoon(UUID tenant, UUID version) {
        return new AsyncResult<>(takeUp(tenant, version));
    }

    /** The same for whatever waits of one document. */
    @Asynchronous
    public Future<Boolean> takeUpDocumentSoon(UUID tenant, UUID document) {
        caller.is(Caller.SYSTEM, "index");
        boolean done = true;
        for (UUID version : indexing.waiting(tenant, document)) {
            done &= takeUp(tenant, version);
        }
        return new AsyncResult<>(done);
    }

    /** Whatever a crash or a fault has left, tenant by tenant. */
    public void catchUp() {
        caller.is(Caller.SYSTEM, "index");
        for (UUID tenant : indexing.tenantsWaiting()) {
            for (UUID version : indexing.waiting(tenant, null)) {
                takeUp(tenant, version);
            }
        }
    }

    /** @return whether the index has it */
    private boolean takeUp(UUID tenant, UUID version) {
        caller.is(Caller.SYSTEM, "index");
        try {
            indexing.takeUp(tenant, version);
            return true;
        } catch (RuntimeException e) {
            LOG.warnf(e, "version %s is not in the index yet; it is tried again", version);
            indexing.failed(tenant, version);
            return false;
        }
    }

    @Asynchronous
    public void rebuild() {
        caller.is(Caller.SYSTEM, "index rebuild");
        rebuild.run();
    }
}
