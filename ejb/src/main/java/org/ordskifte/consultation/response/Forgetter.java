package org.ordskifte.consultation.response;

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

/**
 * Each hour: deletes what has been kept long enough, says how much that was and how much is left, and raises an alarm
 * when something is left that should be gone.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Forgetter {

    private static final Logger LOG = Logger.getLogger(Forgetter.class);

    @Inject
    Forgetting forgetting;

    @Inject
    CurrentCaller caller;

    @Inject
    CleanUp cleanUp;

    @Schedule(hour = "*", minute = "17", second = "0", persistent = false, info = "clean-up")
    void work() {
        caller.is(Caller.SYSTEM, "clean-up");
        try {
            int deleted = 0;
            for (UUID tenant : forgetting.tenantsWithOldKeys()) {
                deleted += forgetting.forgetOldKeys(tenant);
            }
            Forgetting.Left left = forgetting.left();
            cleanUp.done(deleted, left);
            LOG.infof(
                    "clean-up: idempotency keys deleted=%d kept=%d overdue=%d oldest=%s",
                    deleted, left.kept(), left.overdue(), left.oldest());
            if (left.overdue() > 0) {
                LOG.errorf("clean-up: %d idempotency keys should be gone and are still there", left.overdue());
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "clean-up failed; last done: %s", cleanUp.lastDone());
        }
    }
}
