package org.ordskifte.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            DA | Europe/Copenhagen | fredag den 8. januar 2027 kl. 12.00 (dansk tid)
            SV | Europe/Stockholm  | fredag 8 januari 2027 kl. 12.00 (svensk tid)
            NB | Europe/Oslo       | fredag 8. januar 2027 kl. 12.00 (norsk tid)
            EN | Europe/Copenhagen | Friday 8 January 2027 at 12.00 (Danish time)
            SV | Europe/Copenhagen | fredag 8 januari 2027 kl. 12.00 (dansk tid)
            """)
    void an_instant_says_weekday_time_and_zone(Tongue tongue, String zone, String words) {
        assertThat(new DateWords(tongue).moment(Instant.parse("2027-01-08T11:00:00Z"), ZoneId.of(zone)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            DA | Europe/Copenhagen | fredag den 8. januar 2027 før kl. 12.00 (dansk tid)
            SV | Europe/Stockholm  | fredag 8 januari 2027 före kl. 12.00 (svensk tid)
            NB | Europe/Oslo       | fredag 8. januar 2027 før kl. 12.00 (norsk tid)
            EN | Europe/Oslo       | Friday 8 January 2027 before 12.00 (Norwegian time)
            """)
    void a_deadline_is_before_its_instant(Tongue tongue, String zone, String words) {
        assertThat(new DateWords(tongue).deadline(Instant.parse("2027-01-08T11:00:00Z"), ZoneId.of(zone), false))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            DA | til og med fredag den 8. januar 2027 (kl. 24.00, dansk tid)
            SV | till och med fredag 8 januari 2027 (kl. 24.00, dansk tid)
            NB | til og med fredag 8. januar 2027 (kl. 24.00, dansk tid)
            EN | until the end of Friday 8 January 2027 (midnight, Danish time)
            """)
    void a_deadline_at_midnight_is_the_whole_day_before_it_whether_a_date_or_a_time_was_given(
            Tongue tongue, String words) {
        Instant midnight = Instant.parse("2027-01-08T23:00:00Z");
        assertThat(new DateWords(tongue).deadline(midnight, COPENHAGEN, true)).isEqualTo(words);
        assertThat(new DateWords(tongue).deadline(midnight, COPENHAGEN, false)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2027-01-08T22:59:00Z | fredag den 8. januar 2027 før kl. 23.59 (dansk tid)
            2027-01-08T22:59:59Z | fredag den 8. januar 2027 før kl. 23.59.59 (dansk tid)
            2027-01-08T23:01:00Z | lørdag den 9. januar 2027 før kl. 00.01 (dansk tid)
            2027-01-09T00:00:00Z | lørdag den 9. januar 2027 før kl. 01.00 (dansk tid)
            """)
    void a_time_beside_midnight_is_said_as_it_is(Instant at, String words) {
        assertThat(new DateWords(Tongue.DA).deadline(at, COPENHAGEN, false)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25T23:00:00Z, søndag den 25. oktober 2026",
        "2026-10-24T22:00:00Z, lørdag den 24. oktober 2026",
        "2026-03-29T22:00:00Z, søndag den 29. marts 2026"
    })
    void a_day_on_which_the_clock_is_changed_ends_at_its_own_midnight(Instant midnight, String day) {
        assertThat(new DateWords(Tongue.DA).deadline(midnight, COPENHAGEN, false))
                .startsWith("til og med " + day);
    }

    @Test
    void a_receipt_is_dated_to_the_second() {
        assertThat(new DateWords(Tongue.DA).stamp(Instant.parse("2027-01-08T10:58:07.912Z"), COPENHAGEN))
                .isEqualTo("fredag den 8. januar 2027 kl. 11.58.07 (dansk tid)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2026-06-30T10:00:00Z | tirsdag den 30. juni 2026 kl. 12.00 (dansk tid)
            2026-03-29T00:59:00Z | søndag den 29. marts 2026 kl. 01.59 (dansk tid)
            2026-03-29T01:00:00Z | søndag den 29. marts 2026 kl. 03.00 (dansk tid)
            2026-10-25T00:30:00Z | søndag den 25. oktober 2026 kl. 02.30 (dansk sommertid)
            2026-10-25T01:30:00Z | søndag den 25. oktober 2026 kl. 02.30 (dansk normaltid)
            """)
    void the_clock_follows_summer_time_and_tells_the_doubled_hour_apart(String at, String words) {
        assertThat(new DateWords(Tongue.DA).moment(Instant.parse(at), COPENHAGEN))
                .isEqualTo(words);
    }

    @Test
    void a_zone_without_a_nordic_name_is_still_named() {
        assertThat(new DateWords(Tongue.EN).moment(Instant.parse("2027-01-08T11:00:00Z"), ZoneId.of("Atlantic/Faroe")))
                .matches("Friday 8 January 2027 at 11\\.00 \\(.+\\)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            DA | søndag den 1. marts 2026 | 1. marts 2026
            SV | söndag 1 mars 2026       | 1 mars 2026
            NB | søndag 1. mars 2026      | 1. mars 2026
            EN | Sunday 1 March 2026      | 1 March 2026
            """)
    void a_date_stands_with_and_without_its_weekday(Tongue tongue, String day, String date) {
        var words = new DateWords(tongue);
        assertThat(words.day(LocalDate.of(2026, 3, 1))).isEqualTo(day);
        assertThat(words.date(LocalDate.of(2026, 3, 1))).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            DA | PT336H    | 14 dage
            DA | PT52H     | 2 dage og 4 timer
            DA | PT24H10M  | 1 dag
            SV | PT25H     | 1 dag och 1 timme
            NB | PT2H1M    | 2 timer og 1 minutt
            NB | PT2H      | 2 timer
            EN | PT45M     | 45 minutes
            EN | PT59S     | less than a minute
            EN | PT-5M     | less than a minute
            """)
    void what_is_left_is_said_in_its_two_largest_units(Tongue tongue, Duration left, String words) {
        assertThat(new DateWords(tongue).duration(left)).isEqualTo(words);
    }

    @Test
    void numbers_and_sizes_are_written_as_the_language_does() {
        assertThat(new DateWords(Tongue.DA).number(12_345)).isEqualTo("12.345");
        assertThat(new DateWords(Tongue.EN).number(12_345)).isEqualTo("12,345");
        assertThat(new DateWords(Tongue.SV).number(12_345)).isEqualTo("12\u00a0345");
        assertThat(new DateWords(Tongue.DA).size(1_440_000)).isEqualTo("1,4 MB");
        assertThat(new DateWords(Tongue.NB).size(820_000)).isEqualTo("820 kB");
        assertThat(new DateWords(Tongue.EN).size(12)).isEqualTo("12 bytes");
    }
}
