package org.ordskifte.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/** A tag names a state and what time made of it; to change something the state is enough. */
class RevisionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void the_same_state_at_another_time_has_another_tag_and_the_same_at_the_same_the_same() {
        String today = Revision.tag(7, List.of(TODAY));
        assertThat(today).matches("\"7-[0-9a-f]{16}\"").isEqualTo(Revision.tag(7, List.of(TODAY)));
        assertThat(Revision.tag(7, List.of(TODAY.plusDays(1)))).isNotEqualTo(today);
        assertThat(Revision.tag(8, List.of(TODAY))).isNotEqualTo(today);
    }

    @Test
    void a_tag_from_yesterday_still_names_the_state_that_was_seen() {
        assertThat(Revision.required(Revision.tag(7, List.of(TODAY)))).isEqualTo(7);
        assertThat(Revision.required(Revision.tag(7))).isEqualTo(7);
        assertThat(Revision.required("*")).isNull();
        assertThat(Revision.optional(null)).isNull();
    }

    @Test
    void of_several_the_last_that_was_seen_is_meant_and_weak_ones_mean_nothing() {
        assertThat(Revision.optional("\"6\", \"7-0123456789abcdef\", W/\"8\"")).isEqualTo(7);
        assertThat(Revision.named("\"6\", \"7-0123456789abcdef\", W/\"8\"")).containsExactly(6L, 7L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"7\"", "7", "\"7", "\"seven\"", "\"7-\"", "\"7-0123\"", "\"7\" \"8\"", "", "\"\""})
    void what_names_no_state_of_ours_is_stale(String ifMatch) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Revision.optional(ifMatch))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(Code.STALE));
    }
}
