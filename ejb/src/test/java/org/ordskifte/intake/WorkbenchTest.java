package org.ordskifte.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ordskifte.intake.source.Budget;
import org.ordskifte.shared.Refusal;

class WorkbenchTest {

    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final CountDownLatch ends = new CountDownLatch(1);

    private Workbench bench(int places, Duration time, Duration patience) {
        return new Workbench(executor, places, time, patience);
    }

    @AfterEach
    void end() {
        ends.countDown();
        executor.shutdownNow();
    }

    private static void refused(String code, Runnable action) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(action::run)
                .satisfies(refusal -> assertThat(refusal.code().text()).isEqualTo(code));
    }

    /** Deaf to every request to stop. */
    private String hang(Budget budget) {
        while (true) {
            try {
                ends.await();
                return "ended";
            } catch (InterruptedException e) {
                continue;
            }
        }
    }

    @Test
    void what_is_read_comes_back() {
        String read = bench(1, Duration.ofSeconds(1), Duration.ofSeconds(20)).read(budget -> "read");
        assertThat(read).isEqualTo("read");
    }

    @Test
    void a_refusal_comes_back_as_it_is() {
        refused("damaged-file", () -> bench(1, Duration.ofSeconds(1), Duration.ofSeconds(20))
                .read(budget -> {
                    throw new Refusal("damaged-file");
                }));
    }

    @Test
    void a_reader_that_works_on_and_on_is_stopped_when_it_asks() {
        refused("took-too-long", () -> bench(1, Duration.ofMillis(20), Duration.ofSeconds(30))
                .read(budget -> {
                    while (true) {
                        budget.step();
                    }
                }));
    }

    @Test
    void a_reader_that_never_asks_is_left_behind_and_keeps_its_place_until_it_ends() throws Exception {
        Workbench bench = bench(1, Duration.ofSeconds(1), Duration.ofMillis(200));
        refused("took-too-long", () -> bench.read(this::hang));
        refused("readers-busy", () -> bench.read(budget -> "read"));
        ends.countDown();
        Workbench same = bench;
        String read = null;
        for (int i = 0; i < 50 && read == null; i++) {
            try {
                read = same.read(budget -> "read");
            } catch (Refusal stillEnding) {
                Thread.sleep(20);
            }
        }
        assertThat(read).isEqualTo("read");
    }

    @Test
    void others_read_on_beside_one_that_hangs() throws Exception {
        Workbench bench = bench(2, Duration.ofSeconds(1), Duration.ofSeconds(20));
        Future<String> hanging = executor.submit(() -> bench.read(this::hang));
        for (int i = 0; i < 20; i++) {
            String read = bench.read(budget -> "read");
            assertThat(read).isEqualTo("read");
        }
        assertThat(hanging).isNotDone();
    }

    @Test
    void too_deep_a_structure_is_harmful_not_fatal() {
        refused("harmful-file", () -> bench(1, Duration.ofSeconds(1), Duration.ofSeconds(20))
                .read(budget -> deeper(0)));
    }

    private static int deeper(int depth) {
        return deeper(depth + 1) + 1;
    }
}
