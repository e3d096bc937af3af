package org.ordskifte.config.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class RoundDatesTest {

    private static final LocalDate A_SATURDAY = LocalDate.of(2026, 11, 21);

    private final Authority vestfjord = Manifest.read().authorities().get(0);
    private final Round open = vestfjord.rounds().get(1);
    private final RoundDates dates = new RoundDates(vestfjord, open, A_SATURDAY);

    @Test
    void an_open_round_ends_at_noon_two_weeks_ahead_to_the_day() {
        assertThat(dates.deadline()).isEqualTo(ZonedDateTime.parse("2026-12-05T12:00+01:00[Europe/Copenhagen]"));
    }

    @Test
    void people_work_on_weekdays_and_rest_at_the_turn_of_the_year() {
        assertThat(Moment.workday(A_SATURDAY, -7)).isEqualTo("2026-11-13");
        assertThat(Moment.workday(A_SATURDAY, 7)).isEqualTo("2026-11-30");
        assertThat(Moment.workday(A_SATURDAY, -3)).isEqualTo("2026-11-18");
        assertThat(Moment.workday(A_SATURDAY, 35)).isEqualTo("2027-01-04");
    }

    @Test
    void a_letter_says_its_dates_in_its_own_language() {
        assertThat(dates.fill("Fristen er den {{deadline:d. MMMM yyyy 'kl.' HH.mm}}, vedtagelse i {{season}}."))
                .isEqualTo("Fristen er den 5. december 2026 kl. 12.00, vedtagelse i foråret 2027.");
    }

    @Test
    void a_renewed_round_moves_what_lies_ahead_and_keeps_the_day_of_the_letter() {
        String source = "Dato {{opens:dd-MM-yyyy}}. Frist {{deadline:d. MMMM yyyy}}. Møde {{meeting:d. MMMM yyyy}}.";
        RoundDates later = new RoundDates(vestfjord, open, LocalDate.of(2027, 2, 1));

        assertThat(later.correctAhead(dates.fill(source), source, dates))
                .isEqualTo("Dato 11-11-2026. Frist 15. februar 2027. Møde 18. marts 2027.");
    }
}
