package org.ordskifte.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A seat that ends before it began is held on no day to come; a committee exists until its last day is over. */
class SeatTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);

    private static Committee committee() {
        return new Committee(UUID.randomUUID(), "lmu-nord", "LMU Nord", null, null);
    }

    private static Seat chair(LocalDate from) {
        return new Seat(committee(), null, SeatKind.CHAIR, Side.MANAGEMENT, from, null);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20", "2026-11-21", "2026-11-22", "2026-12-24", "2026-12-31"})
    void whoever_was_to_begin_after_the_last_day_never_holds_the_seat(LocalDate lastDay) {
        Seat seat = chair(JANUARY);
        seat.end(lastDay, TODAY);
        assertThat(seat.overlaps(TODAY, null)).isFalse();
    }

    @Test
    void whoever_has_begun_holds_it_until_the_last_day() {
        Seat seat = chair(TODAY.minusYears(1));
        seat.end(TODAY, TODAY);
        assertThat(seat.overlaps(TODAY, TODAY)).isTrue();
        assertThat(seat.overlaps(TODAY.plusDays(1), null)).isFalse();
        Seat next = chair(JANUARY);
        next.end(JANUARY, TODAY);
        assertThat(next.overlaps(JANUARY, JANUARY)).isTrue();
    }

    @Test
    void a_committee_that_is_to_be_closed_is_open_until_then_and_the_day_can_be_moved() {
        Committee committee = committee();
        committee.close(JANUARY, TODAY);
        committee.requireOpen(JANUARY);
        committee.close(JANUARY.plusMonths(1), JANUARY);
        committee.requireOpen(JANUARY.plusMonths(1));
        committee.view(0).requireOpen(JANUARY.plusMonths(1));
        LocalDate after = JANUARY.plusMonths(1).plusDays(1);
        assertThatThrownBy(() -> committee.requireOpen(after)).hasMessage("committee-closed");
        assertThatThrownBy(() -> committee.view(0).requireOpen(after)).hasMessage("committee-closed");
        assertThatThrownBy(() -> committee.close(after, after)).hasMessage("committee-closed");
    }
}
