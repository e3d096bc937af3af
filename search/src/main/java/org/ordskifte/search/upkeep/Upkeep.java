package org.ordskifte.search.upkeep;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Every five seconds: finishes what is left over, and makes an index anew that is not whole. */
@Singleton
@PermitAll
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Upkeep {

    private static final Logger LOG = Logger.getLogger(Upkeep.class);

    @Inject
    IndexWorker worker;

    @Inject
    IndexState state;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "index upkeep")
    void work() {
        try {
            if (!state.isWhole() && !state.progress().running()) {
                worker.rebuild();
            }
            worker.catchUp();
        } catch (RuntimeException e) {
            LOG.warnf(e, "the index waits for the next round");
        }
    }
}
