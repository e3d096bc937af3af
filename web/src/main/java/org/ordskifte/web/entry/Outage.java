package org.ordskifte.web.entry;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that is away, or too busy to answer in time, from everything else that can go wrong. */
public final class Outage {

    /** Seconds after which it is worth asking again. */
    public static final String RETRY_AFTER = "5";

    /** The lock was not to be had in time, the statement was ended, two waited for each other or could not be put in order. */
    private static final Set<String> TOO_LONG = Set.of("55P03", "57014", "40P01", "40001");

    /** Was rolled back already; is not active any more. */
    private static final Set<String> UNDONE = Set.of("WFLYEJB0447", "ARJUNA016102");

    private Outage() {}

    /**
     * Whether the database's absence, or waiting for it too long, is among the causes or came with one of them: what is
     * thrown first when a transaction was undone under somebody's feet may be anything.
     */
    public static boolean isBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (isOne(cause) || Stream.of(cause.getSuppressed()).anyMatch(Outage::isBehind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(Throwable cause) {
        return cause instanceof SQLTransientException
                || cause instanceof ResourceException
                || cause instanceof SQLException sql && isAway(sql.getSQLState())
                || isOutOfTime(cause);
    }

    /** Class 08 is a broken connection, 57P a server that shuts down, starts or crashed. */
    private static boolean isAway(String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P") || TOO_LONG.contains(state));
    }

    /** The server undid the transaction since its time was over; its words are all there is to go by. */
    private static boolean isOutOfTime(Throwable cause) {
        return cause.getMessage() != null && UNDONE.stream().anyMatch(cause.getMessage()::startsWith);
    }
}
