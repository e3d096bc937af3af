package org.ordskifte.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.ordskifte.document.Recalling;
import org.ordskifte.identity.Caller;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.tenancy.TenantView;

/** Each minute: looks in every tenant whether somebody is to be reminded of a round or of a text. A fault is told and tried again. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderRound {

    private static final Logger LOG = Logger.getLogger(ReminderRound.class);

    @Inject
    Reminding reminding;

    @Inject
    Recalling recalling;

    @Inject
    CurrentCaller caller;

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false, info = "reminders")
    void work() {
        caller.is(Caller.SYSTEM, "reminders");
        try {
            for (TenantView tenant : reminding.tenants()) {
                reminding.remind(tenant);
                recalling.recall(tenant);
            }
        } catch (RuntimeException e) {
            LOG.warnf(e, "reminders wait for the next minute");
        }
    }
}
