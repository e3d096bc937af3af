package org.ordskifte.intake;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.ordskifte.intake.source.Budget;
import org.ordskifte.shared.Refusal;

/**
 * Reads few files at a time, each within its time, so that a file that costs too much costs nobody else anything. Whoever cannot
 * be served soon is told so; a place is free again only when its reader has really ended.
 */
final class Workbench {

    /** Of the processor. */
    static final Duration TIME = Duration.ofMillis(4000);
    /**
     * For a reader that waits for something and uses no processor; and on a machine that is busy with other things. Use cases that
     * wait for a place and read twice have time for it.
     */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    static final int PLACES = 2;

    private final ExecutorService executor;
    private final Semaphore places;
    private final Duration time;
    private final Duration patience;

    Workbench(ExecutorService executor, int places, Duration time, Duration patience) {
        this.executor = executor;
        this.places = new Semaphore(places, true);
        this.time = time;
        this.patience = patience;
    }

    /** @throws Refusal {@code readers-busy}, {@code took-too-long}, {@code harmful-file}, or what the reading refuses */
    <T> T read(Function<Budget, T> reading) {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal("readers-busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("readers-busy");
        }
        return await(begin(() -> {
            try {
                return reading.apply(Budget.of(time));
            } catch (StackOverflowError e) {
                throw new Refusal("harmful-file");
            } finally {
                places.release();
            }
        }));
    }

    private <T> Future<T> begin(Callable<T> work) {
        try {
            return executor.submit(work);
        } catch (RejectedExecutionException e) {
            places.release();
            throw new Refusal("readers-busy");
        }
    }

    private <T> T await(Future<T> future) {
        try {
            return future.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            throw new Refusal("took-too-long");
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new Refusal("took-too-long");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw new IllegalStateException("a file could not be read", e.getCause());
        }
    }
}
