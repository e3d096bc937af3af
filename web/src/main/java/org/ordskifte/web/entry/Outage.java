package org.ordskifte.web.entry;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.sql.SQLTransientException;

/** Tells a database that is away from everything else that can go wrong. */
public final class Outage {

    /** Seconds after which it is worth asking again. */
    public static final String RETRY_AFTER = "5";

    private Outage() {}

    /** Whether the database's absence is among the causes. */
    public static boolean isBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException
                    || cause instanceof ResourceException
                    || cause instanceof SQLException sql && isAway(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** Class 08 is a broken connection, 57P a server that shuts down, starts or crashed. */
    private static boolean isAway(String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }
}
