package org.ordskifte.consultation.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "1961, 1961-04-02", "2000, 2000-04-23", "2008, 2008-03-23", "2019, 2019-04-21", "2023, 2023-04-09",
        "2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28", "2038, 2038-04-25",
        "2049, 2049-04-18", "2076, 2076-04-19"
    })
    void easter_falls_on_its_sunday(int year, LocalDate sunday) {
        assertThat(Holidays.easter(year)).isEqualTo(sunday);
    }

    @Test
    void denmark_has_these_holidays_in_2027() {
        assertThat(holidays(Holidays.DK, 2027))
                .containsExactly(
                        "2027-01-01",
                        "2027-03-25",
                        "2027-03-26",
                        "2027-03-28",
                        "2027-03-29",
                        "2027-05-06",
                        "2027-05-16",
                        "2027-05-17",
                        "2027-12-25",
                        "2027-12-26");
    }

    @Test
    void store_bededag_ended_with_2023() {
        assertThat(Holidays.DK.isHoliday(LocalDate.of(2023, 5, 5))).isTrue();
        assertThat(Holidays.DK.isHoliday(LocalDate.of(2024, 4, 26))).isFalse();
    }

    @Test
    void sweden_has_these_holidays_in_2027() {
        assertThat(holidays(Holidays.SE, 2027))
                .containsExactly(
                        "2027-01-01",
                        "2027-01-06",
                        "2027-03-26",
                        "2027-03-28",
                        "2027-03-29",
                        "2027-05-01",
                        "2027-05-06",
                        "2027-05-16",
                        "2027-06-06",
                        "2027-06-26",
                        "2027-11-06",
                        "2027-12-25",
                        "2027-12-26");
    }

    @Test
    void norway_has_these_holidays_in_2026() {
        assertThat(holidays(Holidays.NO, 2026))
                .containsExactly(
                        "2026-01-01",
                        "2026-04-02",
                        "2026-04-03",
                        "2026-04-05",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-14",
                        "2026-05-17",
                        "2026-05-24",
                        "2026-05-25",
                        "2026-12-25",
                        "2026-12-26");
    }

    @ParameterizedTest
    @CsvSource({
        "DK, 2027-06-05, closed-day",
        "DK, 2027-12-24, closed-day",
        "DK, 2027-12-31, closed-day",
        "SE, 2027-06-25, closed-day",
        "SE, 2027-12-24, closed-day",
        "SE, 2027-12-31, closed-day",
        "NO, 2027-12-24, closed-day",
        "NO, 2027-12-31, closed-day",
        "DK, 2027-05-06, holiday",
        "SE, 2027-06-26, holiday",
        "DK, 2027-01-09, weekend",
        "DK, 2027-01-10, weekend",
        "FI, 2027-01-09, weekend"
    })
    void a_bad_last_day_is_warned_of(String country, LocalDate day, String code) {
        assertThat(Holidays.of(country).warning(day).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"DK, 2027-01-08", "SE, 2027-06-24", "NO, 2027-05-18", "FI, 2027-12-24", "NO, 2027-06-04"})
    void an_ordinary_day_is_not(String country, LocalDate day) {
        assertThat(Holidays.of(country).warning(day)).isNull();
    }

    private static Stream<String> holidays(Holidays calendar, int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(calendar::isHoliday)
                .map(LocalDate::toString);
    }
}
