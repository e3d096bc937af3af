package org.ordskifte.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ordskifte.intake.outline.TrackedChanges.Taken;
import org.ordskifte.shared.Refusal;

/** Whoever hands in a large file sees that it is being read, and what came of it. */
class ReadingsTest {

    private static final Duration SOON = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final Readings readings = new Readings(executor, new Workbench(executor, 1, LONG, LONG));
    private final CountDownLatch slow = new CountDownLatch(1);

    @AfterEach
    void stop() {
        slow.countDown();
        executor.shutdownNow();
    }

    private static Readings.Order order() {
        return new Readings.Order(
                UUID.randomUUID(), "anna", "regler.txt", new byte[] {1, 2, 3}, "da", Taken.LIST, null);
    }

    private Intake.Found slowly() {
        try {
            slow.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Intake.Found(null, List.of());
    }

    @Test
    void a_file_that_takes_long_is_open_while_the_next_one_waits() throws InterruptedException {
        CountDownLatch open = new CountDownLatch(1);
        Readings.Ticket first = readings.begin(order(), budget -> {
            open.countDown();
            return slowly();
        });
        open.await();
        Readings.Ticket second = readings.begin(order(), budget -> slowly());
        assertThat(first.await(SOON)).isEmpty();
        assertThat(second.await(SOON)).isEmpty();
        assertThat(first.isStarted()).isTrue();
        assertThat(second.isStarted()).isFalse();
        slow.countDown();
        assertThat(first.await(LONG)).isPresent();
        assertThat(second.await(LONG)).isPresent();
        assertThat(second.isStarted()).isTrue();
    }

    @Test
    void why_a_file_was_not_read_can_be_asked_more_than_once() {
        Readings.Ticket ticket = readings.begin(order(), budget -> {
            throw new Refusal("harmful-file");
        });
        assertThatThrownBy(() -> ticket.await(LONG)).hasMessage("harmful-file");
        assertThatThrownBy(() -> readings.find(ticket.id()).orElseThrow().await(LONG))
                .hasMessage("harmful-file");
    }

    @Test
    void what_was_kept_weighs_nothing_and_is_found_again() {
        Readings.Ticket ticket = readings.begin(order(), budget -> new Intake.Found(null, List.of()));
        assertThat(ticket.await(LONG)).isPresent();
        UUID imported = UUID.randomUUID();
        ticket.keep(imported);
        assertThat(readings.find(ticket.id()).orElseThrow().kept()).isEqualTo(imported);
        assertThat(ticket.order().content()).isEmpty();
        assertThat(ticket.order().fileName()).isEqualTo("regler.txt");
    }

    @Test
    void no_more_files_wait_than_fit_into_memory() {
        for (int i = 0; i < Readings.MOST; i++) {
            readings.begin(order(), budget -> slowly());
        }
        assertThatThrownBy(() -> readings.begin(order(), budget -> slowly())).hasMessage("readers-busy");
    }

    @Test
    void a_file_that_nobody_asks_for_any_more_makes_room() {
        Readings forgetful = new Readings(executor, new Workbench(executor, 1, LONG, LONG), Duration.ZERO);
        for (int i = 0; i < 2 * Readings.MOST; i++) {
            Readings.Ticket ticket = forgetful.begin(order(), budget -> new Intake.Found(null, List.of()));
            assertThat(ticket.await(LONG)).isPresent();
        }
    }
}
