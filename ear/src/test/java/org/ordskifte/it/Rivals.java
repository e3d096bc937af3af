package org.ordskifte.it;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** People who do something at the same time. */
final class Rivals {

    private static final long PATIENCE_SECONDS = 30;

    private static final ExecutorService PEOPLE = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "rival");
        thread.setDaemon(true);
        return thread;
    });

    private Rivals() {}

    /** All begin at one instant; what each was answered, in the order in which they were named. */
    static List<Answer> atOnce(List<Supplier<Answer>> deeds) {
        CyclicBarrier start = new CyclicBarrier(deeds.size());
        List<Future<Answer>> under = new ArrayList<>();
        for (Supplier<Answer> deed : deeds) {
            under.add(begin(() -> {
                start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                return deed.get();
            }));
        }
        return under.stream().map(Rivals::answer).toList();
    }

    /** Begins now and goes on beside us. */
    static Future<Answer> begin(Callable<Answer> deed) {
        return PEOPLE.submit(deed);
    }

    static Answer answer(Future<Answer> under) {
        try {
            return under.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
