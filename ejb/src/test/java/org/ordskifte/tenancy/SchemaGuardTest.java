package org.ordskifte.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.ordskifte.tenancy.SchemaGuard.BUILT_FOR;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaGuardTest {

    private static final int NEXT = BUILT_FOR + 1;

    @Test
    void an_application_starts_on_the_schema_it_was_built_for() {
        assertThatCode(() -> SchemaGuard.check(BUILT_FOR, null)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, BUILT_FOR - 1})
    void it_does_not_start_on_an_older_one_whatever_the_operator_says(int older) {
        assertThatIllegalStateException()
                .isThrownBy(() -> SchemaGuard.check(older, String.valueOf(older)))
                .withMessageContaining("version " + older + ",")
                .withMessageContaining("version " + BUILT_FOR + ".")
                .withMessageContaining("migrate of this release");
    }

    @ParameterizedTest
    @ValueSource(ints = {NEXT, BUILT_FOR + 99, BUILT_FOR + 100, 999})
    void it_does_not_start_on_a_newer_one(int newer) {
        assertThatIllegalStateException()
                .isThrownBy(() -> SchemaGuard.check(newer, null))
                .withMessageContaining("version " + newer + ",")
                .withMessageContaining("version " + BUILT_FOR + ".")
                .withMessageContaining("ORDSKIFTE_SCHEMA_ACCEPTED=" + newer);
    }

    @Test
    void an_operator_may_go_back_to_it_on_the_one_newer_schema_they_name() {
        assertThatCode(() -> SchemaGuard.check(NEXT, String.valueOf(NEXT))).doesNotThrowAnyException();
        assertThatIllegalStateException().isThrownBy(() -> SchemaGuard.check(NEXT + 1, String.valueOf(NEXT)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "any", "true"})
    void nothing_else_the_operator_says_counts(String accepted) {
        assertThatIllegalStateException().isThrownBy(() -> SchemaGuard.check(NEXT, accepted));
    }

    @Test
    void what_runs_already_runs_on_while_the_next_release_migrates() {
        assertThat(SchemaGuard.carries(NEXT)).isTrue();
        assertThat(SchemaGuard.carries(BUILT_FOR - 1)).isFalse();
    }
}
