package org.ordskifte.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * Every ten seconds: notices when the database's clock and this server's drift apart, or that nobody can tell, and says so,
 * once when it begins and once when it is over. The database's alone decides; but what people read of time elsewhere then differs from it.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClockWatch {

    /** From here on somebody has to look. */
    public static final Duration TOLERATED = Duration.ofSeconds(2);

    private static final Logger LOG = Logger.getLogger(ClockWatch.class);

    @Inject
    Attesting attesting;

    @Inject
    CurrentCaller caller;

    private boolean apart;
    private boolean deaf;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "clock")
    void work() {
        caller.is(Caller.SYSTEM, "clock");
        try {
            Instant before = Instant.now();
            Instant decides = attesting.databaseTime();
            compare(Duration.between(before, decides));
            heard(null);
        } catch (RuntimeException e) {
            heard(e);
        }
    }

    /** @param fault what kept the clock from being asked; null when it was */
    private void heard(RuntimeException fault) {
        if (fault != null && !deaf) {
            LOG.warnf("the database's clock cannot be asked, so nobody sees whether the clocks differ: %s", fault);
        } else if (fault == null && deaf) {
            LOG.info("the database's clock can be asked again");
        }
        deaf = fault != null;
    }

    /** @param ahead how far the database is ahead; negative when it is behind */
    private void compare(Duration ahead) {
        boolean now = isAlarming(ahead);
        if (now && !apart) {
            LOG.warnf("clocks differ: the database is %d ms ahead of this server, and decides", ahead.toMillis());
        } else if (!now && apart) {
            LOG.infof("clocks agree again, to %d ms", ahead.abs().toMillis());
        }
        apart = now;
    }

    public static boolean isAlarming(Duration difference) {
        return difference.abs().compareTo(TOLERATED) >= 0;
    }
}
