package org.ordskifte.intake;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.ordskifte.intake.outline.TrackedChanges.Taken;
import org.ordskifte.shared.Refusal;

/** Reads every hostile file in a machine of its own that has 64 MB in all, and says what came of each. */
public final class HostileRun {

    private HostileRun() {}

    public static void main(String[] arguments) {
        ExecutorService executor = Executors.newCachedThreadPool();
        Workbench bench = new Workbench(executor, 1, Workbench.TIME, Duration.ofMinutes(3));
        for (HostileFiles.Hostile each : HostileFiles.all()) {
            byte[] bytes = each.bytes().get();
            AtomicLong spent = new AtomicLong();
            String answer;
            try {
                bench.read(budget -> measured(spent, () -> Intake.read(each.name(), bytes, null, Taken.LIST, budget)));
                answer = "read";
            } catch (Refusal refusal) {
                answer = refusal.code().text();
            } catch (IllegalStateException e) {
                answer = String.valueOf(e.getCause());
            }
            System.out.println(
                    "> " + each.name() + " " + Duration.ofNanos(spent.get()).toMillis() + " " + answer);
        }
        executor.shutdownNow();
    }

    /** Time of the processor, so that a busy machine proves nothing. */
    private static <T> T measured(AtomicLong spent, Supplier<T> reading) {
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try {
            return reading.get();
        } finally {
            spent.set(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began);
        }
    }
}
