package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Adopting goes on while it is open which clause is which, but never in silence. */
@ExtendWith(Portal.class)
class UndecidedIT {

    @Test
    void whoever_drafts_or_adopts_is_told_how_many_clauses_wait_for_a_decision() {
        TwoVersions texts = TwoVersions.written();
        JsonNode drafted = texts.second().at("/warnings/0");
        assertThat(drafted.path("code").asText()).isEqualTo("IDENTITIES_UNDECIDED");
        assertThat(drafted.path("count").asInt()).isEqualTo(1);

        JsonNode adopted = SECRETARIAT
                .send("POST", texts.document() + "/versions/2/adopt", Map.of(), Map.of("Accept-Language", "da"))
                .is(200)
                .json();

        assertThat(adopted.get("state").asText()).isEqualTo("ADOPTED");
        assertThat(adopted.at("/warnings/0/code").asText()).isEqualTo("IDENTITIES_UNDECIDED");
        assertThat(adopted.at("/warnings/0/message").asText()).startsWith("Ét punkt kan være et gammelt punkt");
        assertThat(SECRETARIAT.get(texts.document() + "/versions/2").json().has("warnings"))
                .isFalse();
    }

    @Test
    void nothing_is_said_where_everything_is_decided() {
        TwoVersions texts = TwoVersions.written();
        SECRETARIAT
                .put(
                        texts.document() + "/versions/2/identity/" + texts.after(5),
                        Map.of("decision", "SAME", "of", List.of(texts.before(5))),
                        "*")
                .is(200);
        JsonNode adopted = SECRETARIAT
                .post(texts.document() + "/versions/2/adopt", Map.of())
                .is(200)
                .json();
        assertThat(adopted.has("warnings")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"skargard, uppforandekod", "elvestad, etiske-retningslinjer"})
    void what_the_demo_shows_has_no_open_question(String tenant, String document) {
        JsonNode identity = Visitor.called(tenant + ".secretariat")
                .get("/tenants/" + tenant + "/documents/" + document + "/versions/2/identity")
                .is(200)
                .json();
        assertThat(identity.get("doubts").asInt()).isZero();
        assertThat(identity.get("clauses"))
                .extracting(one -> one.get("kind").asText())
                .contains("SAME", "NEW");
    }
}
