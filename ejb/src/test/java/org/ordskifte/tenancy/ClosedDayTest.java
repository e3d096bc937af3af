package org.ordskifte.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordskifte.shared.Refusal;

class ClosedDayTest {

    private static final LocalDate EVE = LocalDate.of(2026, 12, 24);
    private static final ClosedDay BREAK = new ClosedDay(EVE, EVE.plusDays(8), "Julelukning");

    @Test
    void it_holds_from_its_first_day_until_its_last_and_no_other() {
        assertThat(BREAK.holds(EVE.minusDays(1))).isFalse();
        assertThat(BREAK.holds(EVE)).isTrue();
        assertThat(BREAK.holds(EVE.plusDays(8))).isTrue();
        assertThat(BREAK.holds(EVE.plusDays(9))).isFalse();
        ClosedDay single = new ClosedDay(EVE, null, "Juleaften");
        assertThat(single.holds(EVE)).isTrue();
        assertThat(single.holds(EVE.plusDays(1))).isFalse();
    }

    @Test
    void they_are_kept_in_order_and_a_last_day_that_is_the_first_is_none() {
        ClosedDay single = new ClosedDay(EVE.minusDays(9), EVE.minusDays(9), " Udflugt ");
        assertThat(ClosedDay.checked(List.of(BREAK, single)))
                .containsExactly(new ClosedDay(EVE.minusDays(9), null, "Udflugt"), BREAK);
    }

    @ParameterizedTest
    @CsvSource({
        ", 2026-12-24, Jul, first-closed-day",
        "2026-12-24, 2026-12-23, Jul, not-before-from",
        "2026-12-24, , , name-of-closed-day",
        "2026-12-24, , ' ', name-of-closed-day"
    })
    void one_that_nobody_could_follow_is_refused(LocalDate from, LocalDate to, String name, String rule) {
        assertThatThrownBy(() -> ClosedDay.checked(List.of(new ClosedDay(from, to, name))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.arguments())
                        .containsEntry("rule", rule));
    }

    @Test
    void a_hundred_can_be_listed_and_a_name_stays_on_its_line() {
        assertThat(ClosedDay.checked(Collections.nCopies(ClosedDay.MOST, BREAK)))
                .hasSize(ClosedDay.MOST);
        assertThatThrownBy(() -> ClosedDay.checked(Collections.nCopies(ClosedDay.MOST + 1, BREAK)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ClosedDay.checked(List.of(new ClosedDay(EVE, null, "Jul\nog nytår"))))
                .isInstanceOf(Refusal.class);
    }
}
