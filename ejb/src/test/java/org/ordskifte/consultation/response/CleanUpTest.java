package org.ordskifte.consultation.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CleanUpTest {

    private static final Instant BEGAN = Instant.parse("2026-11-01T00:00:00Z");

    @Test
    void a_run_that_left_nothing_overdue_is_no_alarm_however_little_it_deleted() {
        assertThat(after(Duration.ofHours(1), new CleanUp.Report(BEGAN, 0, 12, 0)))
                .isFalse();
    }

    @Test
    void a_row_that_should_be_gone_is_an_alarm_however_much_was_deleted() {
        assertThat(after(Duration.ofHours(1), new CleanUp.Report(BEGAN, 5_000, 12, 1)))
                .isTrue();
    }

    @Test
    void more_than_a_day_without_a_run_is_an_alarm_also_when_there_never_was_one() {
        assertThat(after(Duration.ofHours(27), new CleanUp.Report(BEGAN, 5, 12, 0)))
                .isTrue();
        assertThat(after(Duration.ofHours(27), new CleanUp.Report(null, 0, 0, 0)))
                .isTrue();
        assertThat(after(Duration.ofHours(25), new CleanUp.Report(null, 0, 0, 0)))
                .isFalse();
    }

    private static boolean after(Duration waited, CleanUp.Report last) {
        return CleanUp.alarms(last, BEGAN, BEGAN.plus(waited));
    }
}
