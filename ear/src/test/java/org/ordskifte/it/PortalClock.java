package org.ordskifte.it;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

/** The one clock that decides, stopped at an instant while something is tried. */
public final class PortalClock {

    private PortalClock() {}

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
