package org.ordskifte.it;

import java.time.Duration;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;

/** Waits for what follows by itself: asks again and again until it is so or the time is up. */
final class Patience {

    private static final Duration BETWEEN = Duration.ofMillis(100);

    private Patience() {}

    static void until(String what, Duration most, Supplier<Boolean> isSo) {
        long end = System.nanoTime() + most.toNanos();
        while (!isSo.get()) {
            if (System.nanoTime() > end) {
                Assertions.fail("not within %d s: %s", most.toSeconds(), what);
            }
            try {
                Thread.sleep(BETWEEN.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
