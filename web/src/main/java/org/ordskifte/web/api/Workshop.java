package org.ordskifte.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/**
 * Where whole texts are made into answers. So many are made at once as there are processors, files apart from what takes
 * only a moment, each in its turn; whoever would wait longer than is bearable is told to come again, so that all other
 * requests find a worker.
 */
@ApplicationScoped
public class Workshop {

    private static final int FEWEST = 2;
    private static final long PATIENCE_MILLIS = 2_000;
    private static final long PATIENCE_FOR_FILES_MILLIS = 10_000;

    private final Semaphore benches;
    private final Semaphore presses;

    Workshop() {
        this(Math.max(FEWEST, Runtime.getRuntime().availableProcessors()));
    }

    Workshop(int atOnce) {
        benches = new Semaphore(atOnce, true);
        presses = new Semaphore(atOnce, true);
    }

    /** @throws Refusal unavailable when too many are being made, and what the work throws */
    <T> T make(Supplier<T> work) {
        return make(work, benches, PATIENCE_MILLIS);
    }

    /**
     * Makes a file, which can take seconds.
     *
     * @throws Refusal unavailable when too many are being made, and what the work throws
     */
    <T> T press(Supplier<T> work) {
        return make(work, presses, PATIENCE_FOR_FILES_MILLIS);
    }

    private static <T> T make(Supplier<T> work, Semaphore places, long patience) {
        if (!isFree(places, patience)) {
            throw new Refusal(Code.UNAVAILABLE);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private static boolean isFree(Semaphore places, long patience) {
        try {
            return places.tryAcquire(patience, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
