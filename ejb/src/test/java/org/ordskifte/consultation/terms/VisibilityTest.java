package org.ordskifte.consultation.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordskifte.shared.Json;

class VisibilityTest {

    @ParameterizedTest
    @CsvSource({
        // rule, sealed, ended, decided, shown
        "INTERNAL, false, true, true, false",
        "PUBLIC_AT_ONCE, false, false, false, true",
        "PUBLIC_AT_ONCE, true, false, false, false",
        "PUBLIC_AT_ONCE, true, true, false, true",
        "PUBLIC_AFTER_DEADLINE, false, false, false, false",
        "PUBLIC_AFTER_DEADLINE, false, true, false, true",
        "PUBLIC_AFTER_DEADLINE, true, true, false, true",
        "PUBLIC_AFTER_ADOPTION, false, true, false, false",
        "PUBLIC_AFTER_ADOPTION, false, false, true, false",
        "PUBLIC_AFTER_ADOPTION, false, true, true, true"
    })
    void a_rule_shows_when_it_promised(
            VisibilityRule rule, boolean sealed, boolean ended, boolean decided, boolean shown) {
        assertThat(rule.shows(sealed, ended, decided)).isEqualTo(shown);
    }

    @Test
    void one_rule_for_all_is_written_as_a_string() {
        Visibility all = Visibility.of(VisibilityRule.PUBLIC_AFTER_DEADLINE);

        assertThat(Json.write(all)).isEqualTo("\"PUBLIC_AFTER_DEADLINE\"");
        assertThat(Json.read(Json.write(all), Visibility.class)).isEqualTo(all);
    }

    @Test
    void each_kind_of_respondent_may_have_its_own_rule_and_without_one_stays_internal() {
        Visibility mixed =
                Json.read("{\"COMMITTEE\":\"INTERNAL\",\"ORGANISATION\":\"PUBLIC_AT_ONCE\"}", Visibility.class);

        assertThat(mixed.of(ConsulteeKind.BODY.respondent())).isEqualTo(VisibilityRule.PUBLIC_AT_ONCE);
        assertThat(mixed.of(ConsulteeKind.UNIT.respondent())).isEqualTo(VisibilityRule.PUBLIC_AT_ONCE);
        assertThat(mixed.of(ConsulteeKind.PERSON.respondent())).isEqualTo(VisibilityRule.INTERNAL);
        assertThat(mixed.of(ConsulteeKind.COMMITTEE.respondent())).isEqualTo(VisibilityRule.INTERNAL);
        assertThat(Json.read(Json.write(mixed), Visibility.class)).isEqualTo(mixed);
    }

    @Test
    void a_rule_nobody_knows_is_refused() {
        assertThatThrownBy(() -> Visibility.of(Json.tree("PUBLIC_SOON"))).hasMessage("invalid-field");
    }
}
