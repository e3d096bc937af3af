package org.ordskifte.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/**
 * Where whole texts are made into answers. So many are made at once as there are processors, each in its turn; whoever
 * would wait longer than a moment is told to come again, so that all other requests find a worker.
 */
@ApplicationScoped
public class Workshop {

    private static final int FEWEST = 2;
    private static final long PATIENCE_MILLIS = 500;

    private final Semaphore benches;

    Workshop() {
        this(Math.max(FEWEST, Runtime.getRuntime().availableProcessors()));
    }

    Workshop(int atOnce) {
        benches = new Semaphore(atOnce, true);
    }

    /** @throws Refusal unavailable when too many are being made, and what the work throws */
    <T> T make(Supplier<T> work) {
        if (!isFree()) {
            throw new Refusal(Code.UNAVAILABLE);
        }
        try {
            return work.get();
        } finally {
            benches.release();
        }
    }

    private boolean isFree() {
        try {
            return benches.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
