package org.ordskifte.consultation.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

class DeadlineTest {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    @Test
    void what_comes_before_the_instant_is_on_time_and_what_comes_at_it_is_not() {
        Deadline noon = parse("2027-01-08T12:00:00+01:00");

        assertThat(noon.isOnTime(Instant.parse("2027-01-08T10:59:59.999Z"))).isTrue();
        assertThat(noon.isOnTime(Instant.parse("2027-01-08T11:00:00.000Z"))).isFalse();
        assertThat(noon.isOnTime(Instant.parse("2027-01-08T11:00:00.001Z"))).isFalse();
    }

    @Test
    void a_date_alone_means_the_whole_day() {
        Deadline day = parse("2027-01-08");

        assertThat(day.at()).isEqualTo("2027-01-08T23:00:00Z");
        assertThat(day.asDate()).isEqualTo(LocalDate.of(2027, 1, 8));
        assertThat(day.lastDay(COPENHAGEN)).isEqualTo("2027-01-08");
    }

    @Test
    void a_date_alone_on_the_day_the_clocks_change_still_ends_at_local_midnight() {
        assertThat(parse("2027-03-28").at()).isEqualTo("2027-03-28T22:00:00Z");
        assertThat(parse("2027-10-31").at()).isEqualTo("2027-10-31T23:00:00Z");
    }

    @Test
    void the_last_day_of_an_instant_is_its_local_day() {
        assertThat(parse("2027-01-08T23:30:00Z").lastDay(COPENHAGEN)).isEqualTo("2027-01-09");
        assertThat(parse("2027-01-08T12:00:00Z").asDate()).isNull();
    }

    @Test
    void a_local_time_is_meant_in_the_zone_of_the_round() {
        assertThat(parse("2027-01-08T12:00").at()).isEqualTo("2027-01-08T11:00:00Z");
        assertThat(parse("2027-07-08T12:00:00").at()).isEqualTo("2027-07-08T10:00:00Z");
    }

    @Test
    void a_fraction_of_a_second_counts_down_to_the_microsecond() {
        assertThat(parse("2027-01-08T11:59:59.1234567+01:00").at()).isEqualTo("2027-01-08T10:59:59.123456Z");
        assertThat(parse("2027-01-08T11:59:59.9999999").at()).isEqualTo("2027-01-08T10:59:59.999999Z");
    }

    @Test
    void an_instant_in_universal_time_states_no_local_time() {
        assertThat(parse("2027-03-28T01:30:00Z").at()).isEqualTo("2027-03-28T01:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-08T12:00:00+02:00", "2027-01-08T12:00:00+00:00", "2027-07-08T12:00:00+01:00"})
    void an_offset_that_does_not_hold_there_then_is_refused(String text) {
        assertRefused(text, Code.NO_SUCH_LOCAL_TIME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-28T02:30:00", "2027-03-28T02:30:00+01:00", "2027-03-28T02:00:00+02:00"})
    void an_hour_that_the_clocks_skip_is_refused(String text) {
        assertRefused(text, Code.NO_SUCH_LOCAL_TIME);
    }

    @Test
    void an_offset_that_does_not_hold_is_told_apart_from_an_hour_that_is_skipped() {
        assertThatThrownBy(() -> parse("2027-01-08T12:00:00+05:00"))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.arguments())
                        .containsEntry("rule", "offset-of-zone")
                        .containsEntry("offsets", List.of("+01:00")));
        assertThatThrownBy(() -> parse("2027-03-28T02:30:00+01:00"))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.arguments()).doesNotContainKey("rule"));
    }

    @Test
    void an_hour_that_occurs_twice_is_asked_about() {
        assertThatThrownBy(() -> parse("2027-10-31T02:30:00"))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(Code.AMBIGUOUS_LOCAL_TIME);
                    assertThat(refusal.arguments())
                            .containsEntry("time", "2027-10-31T02:30")
                            .containsEntry("zone", "Europe/Copenhagen")
                            .containsEntry("offsets", List.of("+02:00", "+01:00"));
                });
    }

    @Test
    void with_its_offset_an_hour_that_occurs_twice_is_clear() {
        assertThat(parse("2027-10-31T02:30:00+02:00").at()).isEqualTo("2027-10-31T00:30:00Z");
        assertThat(parse("2027-10-31T02:30:00+01:00").at()).isEqualTo("2027-10-31T01:30:00Z");
    }

    @Test
    void the_edges_of_the_changing_hours_exist_once() {
        assertThat(parse("2027-03-28T03:00:00").at()).isEqualTo("2027-03-28T01:00:00Z");
        assertThat(parse("2027-10-31T03:00:00").at()).isEqualTo("2027-10-31T02:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2027-02-30", "2027-01-08 12:00", "08.01.2027", "2027-01-08T25:00:00", ""})
    void what_is_no_time_is_an_invalid_field(String text) {
        assertThatThrownBy(() -> parse(text)).asInstanceOf(type(Refusal.class)).satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo(Code.INVALID_FIELD);
            assertThat(refusal.arguments()).containsEntry("field", "deadline").containsEntry("rule", "date-time");
        });
    }

    @Test
    void a_deadline_lies_ahead() {
        Deadline noon = parse("2027-01-08T12:00:00+01:00");

        assertThat(noon.requireAhead(noon.at().minusMillis(1))).isEqualTo(noon);
        assertThatThrownBy(() -> noon.requireAhead(noon.at()))
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::code)
                .isEqualTo(Code.DEADLINE_IN_PAST);
    }

    @Test
    void an_opening_date_is_the_first_moment_of_its_day() {
        assertThat(Deadline.instant("opensAt", "2027-01-08", COPENHAGEN)).isEqualTo("2027-01-07T23:00:00Z");
        assertThat(Deadline.instant("opensAt", "2027-01-08T08:00:00", COPENHAGEN))
                .isEqualTo("2027-01-08T07:00:00Z");
    }

    private static Deadline parse(String text) {
        return Deadline.parse("deadline", text, COPENHAGEN);
    }

    private static void assertRefused(String text, Code code) {
        assertThatThrownBy(() -> parse(text)).asInstanceOf(type(Refusal.class)).satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.arguments()).containsKeys("time", "zone", "offsets");
        });
    }
}
