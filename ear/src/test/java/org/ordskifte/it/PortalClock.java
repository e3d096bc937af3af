package org.ordskifte.it;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;

/** The one clock that decides, stopped at an instant while something is tried. */
public final class PortalClock {

    private PortalClock() {}

    /** The clock goes on, but is set so that it reaches the instant when this much time has passed. */
    public static void reaching(Instant instant, Duration within, Runnable trial) {
        Portal.stack().shiftClock(Duration.between(Instant.now(), instant).minus(within));
        try {
            trial.run();
        } finally {
            Portal.stack().resetClock();
        }
    }

    public static void stoppedAt(Instant instant, Runnable trial) {
        try (Connection owner = Portal.stack().ownerConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("create or replace function portal_now() returns timestamptz language sql stable "
                    + "return timestamptz '" + instant + "'");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot stop the clock", e);
        }
        try {
            trial.run();
        } finally {
            Portal.stack().resetClock();
        }
    }
}
