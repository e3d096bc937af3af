package org.ordskifte.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.ordskifte.identity.Caller;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.identity.Denied;

/** Each second: writes down refused attempts and seals what was committed. A fault is told and tried again. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Sealer {

    private static final Logger LOG = Logger.getLogger(Sealer.class);

    @Inject
    Sealing sealing;

    @Inject
    RefusedAttempts attempts;

    @Inject
    CurrentCaller caller;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "audit sealer")
    void work() {
        caller.is(Caller.SYSTEM, "sealer");
        try {
            boolean written = true;
            for (Denied denied : attempts.take()) {
                written = written && isWritten(denied);
                if (!written) {
                    attempts.giveBack(denied);
                }
            }
            for (UUID tenant : sealing.tenantsWithUnsealed()) {
                sealing.seal(tenant);
            }
        } catch (RuntimeException e) {
            LOG.warnf(e, "the audit chain waits for the next second");
        }
    }

    private boolean isWritten(Denied denied) {
        try {
            sealing.writeDown(denied);
            return true;
        } catch (RuntimeException e) {
            LOG.warnf(e, "refused attempts wait for the next second");
            return false;
        }
    }
}
