package org.ordskifte.it;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The one clock that decides, stopped at an instant while something is tried. It is everybody's: whatever runs beside
 * that waits until it goes on as it should.
 */
public final class PortalClock {

    /** Fair, so that those who only look do not keep it from whoever wants to set it. */
    private static final ReadWriteLock HANDS = new ReentrantReadWriteLock(true);

    private PortalClock() {}

    /** Nobody sets the clock meanwhile. */
    public static <T, E extends Throwable> T untouched(Looking<T, E> look) throws E {
        HANDS.readLock().lock();
        try {
            return look.look();
        } finally {
            HANDS.readLock().unlock();
        }
    }

    /** What is done while the clock is left alone. */
    @FunctionalInterface
    public interface Looking<T, E extends Throwable> {
        T look() throws E;
    }

    /** The clock goes on, but is set so that it reaches the instant when this much time has passed. */
    public static void reaching(Instant instant, Duration within, Runnable trial) {
        set(
                () -> Portal.stack()
                        .shiftClock(Duration.between(Instant.now(), instant).minus(within)),
                trial);
    }

    public static void stoppedAt(Instant instant, Runnable trial) {
        set(() -> stop(instant), trial);
    }

    private static void set(Runnable setting, Runnable trial) {
        HANDS.writeLock().lock();
        try {
            setting.run();
            trial.run();
        } finally {
            Portal.stack().resetClock();
            HANDS.writeLock().unlock();
        }
    }

    private static void stop(Instant instant) {
        try (Connection owner = Portal.stack().ownerConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("create or replace function portal_now() returns timestamptz language sql stable "
                    + "return timestamptz '" + instant + "'");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot stop the clock", e);
        }
    }
}
