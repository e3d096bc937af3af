package org.ordskifte.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

class CollisionTest {

    @ParameterizedTest
    @CsvSource({
        "one_open_draft, DRAFT_EXISTS",
        "one_open_correction, DRAFT_EXISTS",
        "one_version_in_consultation, ROUND_OPEN",
        "one_open_response, RESPONSE_EXISTS",
        "one_submitted_response, RESPONSE_EXISTS",
        "tenant_slug_key, SLUG_TAKEN",
        "document_tenant_id_slug_key, SLUG_TAKEN",
        "an_index_of_tomorrow, CHANGED_AT_ONCE"
    })
    void the_index_says_what_collided(String index, Code code) {
        SQLException thrown =
                new SQLException("duplicate key value violates unique constraint \"" + index + "\"", "23505");
        assertThat(Collision.of(thrown)).map(Refusal::code).contains(code);
    }

    @Test
    void whatever_language_the_database_speaks() {
        SQLException thrown = new SQLException("doppelter Schlüsselwert verletzt »one_open_draft«", "23505");
        assertThat(Collision.of(thrown)).map(Refusal::code).contains(Code.DRAFT_EXISTS);
        assertThat(Collision.of(new SQLException(null, "23505")))
                .map(Refusal::code)
                .contains(Code.CHANGED_AT_ONCE);
    }

    @Test
    void what_breaks_another_rule_is_a_fault_and_stays_one() {
        assertThat(Collision.of(new SQLException("not null", "23502"))).isEmpty();
        assertThat(Collision.of(new IllegalStateException("one_open_draft"))).isEmpty();
    }
}
