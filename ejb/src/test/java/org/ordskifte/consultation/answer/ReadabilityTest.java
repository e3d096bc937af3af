package org.ordskifte.consultation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordskifte.consultation.terms.VisibilityRule;

class ReadabilityTest {

    @ParameterizedTest
    @EnumSource(ResponseState.class)
    void the_respondent_always_reads_and_is_never_recorded(ResponseState state) {
        Readability inside =
                new Readability(true, false, false, false, state, true, false, false, VisibilityRule.INTERNAL);

        assertThat(inside.isKnown()).isTrue();
        assertThat(inside.isReadable()).isTrue();
        assertThat(inside.isRecorded()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = ResponseState.class,
            names = {"DRAFT", "APPROVED"})
    void what_is_being_written_is_nobody_elses_business(ResponseState state) {
        assertThat(secretariat(state, false, false).isKnown()).isFalse();
        assertThat(secretariat(state, false, false).isReadable()).isFalse();
    }

    @Test
    void what_the_secretariat_types_from_paper_it_reads_unrecorded() {
        Readability typed = new Readability(
                false, true, true, true, ResponseState.DRAFT, true, false, false, VisibilityRule.INTERNAL);

        assertThat(typed.isKnown()).isTrue();
        assertThat(typed.isReadable()).isTrue();
        assertThat(typed.isRecorded()).isFalse();
    }

    @Test
    void the_secretariat_reads_what_was_handed_in_and_is_recorded() {
        Readability handedIn = secretariat(ResponseState.SUBMITTED, false, false);

        assertThat(handedIn.isReadable()).isTrue();
        assertThat(handedIn.isRecorded()).isTrue();
    }

    @Test
    void under_a_seal_it_knows_who_answered_and_not_what_until_the_deadline() {
        assertThat(secretariat(ResponseState.SUBMITTED, true, false).isKnown()).isTrue();
        assertThat(secretariat(ResponseState.SUBMITTED, true, false).isReadable())
                .isFalse();
        assertThat(secretariat(ResponseState.SUBMITTED, true, true).isReadable())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(ResponseState.class)
    void a_reader_sees_what_counts_once_it_is_public(ResponseState state) {
        Readability reader = new Readability(
                false, false, false, false, state, false, true, false, VisibilityRule.PUBLIC_AFTER_DEADLINE);
        boolean counts = state == ResponseState.SUBMITTED || state == ResponseState.LATE_TAKEN_IN;

        assertThat(reader.isKnown()).isEqualTo(counts);
        assertThat(reader.isReadable()).isEqualTo(counts);
    }

    @Test
    void reading_what_is_public_is_not_recorded() {
        Readability open = new Readability(
                false, true, true, false, ResponseState.SUBMITTED, false, true, false, VisibilityRule.PUBLIC_AT_ONCE);

        assertThat(open.isRecorded()).isFalse();
    }

    @Test
    void whoever_prepares_rounds_without_reading_answers_knows_of_them_only() {
        Readability owner = new Readability(
                false, true, false, false, ResponseState.SUBMITTED, false, true, false, VisibilityRule.INTERNAL);

        assertThat(owner.isKnown()).isTrue();
        assertThat(owner.isReadable()).isFalse();
    }

    private static Readability secretariat(ResponseState state, boolean sealed, boolean ended) {
        return new Readability(false, true, true, false, state, sealed, ended, false, VisibilityRule.INTERNAL);
    }
}
