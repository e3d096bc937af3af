package org.ordskifte.consultation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordskifte.consultation.terms.Phase;

class RecordingTest {

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"CLOSED", "CONCLUDED"})
    void what_a_station_decided_is_written_down_after_the_deadline(Phase phase) {
        assertThatCode(() -> Recording.requireOver(phase)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, round-not-open", "SCHEDULED, round-not-open", "OPEN, round-open", "CANCELLED, round-ended"})
    void before_the_deadline_and_in_a_cancelled_round_nothing_is_decided(Phase phase, String code) {
        assertThatThrownBy(() -> Recording.requireOver(phase)).hasMessage(code);
    }
}
