package org.ordskifte.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-01-08",
                "2027-1-8",
                "8.1.2027",
                "08.01.2027",
                "8. 1. 2027",
                "8/1 2027",
                "8/1-2027",
                " 8 1 2027 "
            })
    void a_day_is_read_as_it_is_written_in_the_north(String typed) {
        assertThat(TypedDay.of(typed)).contains(LocalDate.of(2027, 1, 8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-30",
                "29.2.2027",
                "31.4.2026",
                "0.1.2027",
                "8.13.2027",
                "8.1.27",
                "12027-01-08",
                "i dag",
                "8.1.2027x"
            })
    void what_is_no_day_is_never_taken_for_another(String typed) {
        assertThat(TypedDay.of(typed)).isEmpty();
    }
}
