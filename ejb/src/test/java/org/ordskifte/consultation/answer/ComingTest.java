package org.ordskifte.consultation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ComingTest {

    private static final Instant NOON = Instant.parse("2027-01-08T11:00:00Z");

    @Test
    void what_is_handed_in_here_replaces_whatever_came_in_by_then() {
        assertThat(here(NOON).replaces(here(NOON))).isTrue();
        assertThat(here(NOON).replaces(letter(NOON))).isTrue();
    }

    @Test
    void a_letter_replaces_only_what_had_come_in_before_it_whenever_it_is_typed() {
        assertThat(letter(NOON.plusMillis(1)).replaces(here(NOON))).isTrue();
        assertThat(letter(NOON).replaces(here(NOON))).isFalse();
        assertThat(letter(NOON.minusMillis(1)).replaces(here(NOON))).isFalse();
    }

    @Test
    void a_letter_that_was_typed_wrongly_is_typed_anew() {
        assertThat(letter(NOON).replaces(letter(NOON))).isTrue();
        assertThat(letter(NOON.minusMillis(1)).replaces(letter(NOON))).isFalse();
    }

    private static Coming here(Instant received) {
        return new Coming(received, false);
    }

    private static Coming letter(Instant received) {
        return new Coming(received, true);
    }
}
