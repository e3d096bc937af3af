package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.seat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever programs send, the refusal is a problem document that names what was wrong, and never an error of ours. */
@ExtendWith(Portal.class)
class ProblemsIT {

    private static final Visitor ANYBODY = Visitor.anybody();
    private static final String NEVER = "+999999999-12-31";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tenants/%00",
                "/tenants/Vestfjord",
                "/tenants/vestfjord/documents/%00",
                "/tenants/vestfjord/consultations/kodeks%00for-samspil",
                "/tenants/vestfjord/committees/%00"
            })
    void a_name_that_nothing_can_have_is_not_found(String path) {
        SECRETARIAT.get(path).isRefused(404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=gaver&tenant=%00",
                "/suggest?q=ga&tenant=%00",
                "/tenants/vestfjord/documents/kodeks-for-samspil?on=%2B999999999-12-31",
                "/tenants/vestfjord/documents/kodeks-for-samspil?knownAt=%2B999999999-12-31T00:00:00Z"
            })
    void a_question_that_cannot_be_put_is_malformed(String path) {
        ANYBODY.get(path).isRefused(400, "malformed");
    }

    @Test
    void a_body_with_a_sign_that_no_word_has_is_malformed() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        seat("lmu-hr", "secretary")
                .post(round.round() + "/responses", "{\"committee\":\"\\u0000\"}")
                .isRefused(400, "malformed");
    }

    @Test
    void a_year_of_more_than_four_digits_fits_nowhere() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        SECRETARIAT
                .post(round.round() + "/extend", Map.of("deadline", NEVER, "reason", "Ferie."))
                .isRefused(422, "invalid-field");
        ConsultationFixture draft = ConsultationFixture.drafted();
        names("validTo", SECRETARIAT.post(draft.draft() + "/adopt", Map.of("validTo", NEVER)));
    }

    @Test
    void to_search_for_a_word_of_ours_is_no_forgery() {
        ANYBODY.get("/search?q=access_token").is(200);
        ANYBODY.get("/search?q=jakarta.faces.ViewState").is(200);
        for (String forged : List.of("access_token=x", "access%5Ftoken=x", "jakarta.faces.ViewState=e1s1")) {
            ANYBODY.get("/search?q=borger&" + forged).isRefused(405, "http-405");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "position, PERHAPS, position",
        "remarks, '[{\"kind\":\"RANT\",\"text\":\"Nej.\"}]', remarks[0].kind",
        "reservation, '{\"body\":\"HMU\",\"expectedOn\":\"2027-02-30\"}', reservation.expectedOn"
    })
    void a_word_or_a_day_that_there_is_not_is_told_by_its_field(String member, String value, String field) {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        String response = round.answeredBy("lmu-hr");
        String said = value.startsWith("[") || value.startsWith("{") ? value : "\"" + value + "\"";
        names(
                field,
                seat("lmu-hr", "secretary")
                        .send("PUT", response, "{\"" + member + "\":" + said + "}", Map.of("If-Match", "*")));
    }

    @Test
    void a_header_that_is_missing_is_named() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        String response = round.answeredBy("lmu-hr");
        Visitor secretary = seat("lmu-hr", "secretary");
        Answer unkeyed = secretary.post(response + "/submit", Map.of());
        unkeyed.isRefused(428, "missing-precondition");
        assertThat(unkeyed.json().at("/arguments/header").asText()).isEqualTo("Idempotency-Key");
        assertThat(unkeyed.text("title")).contains("Idempotency-Key");
        Answer unseen = secretary.send("PUT", response, round.words("Nu."), new HashMap<>());
        unseen.isRefused(428, "missing-precondition");
        assertThat(unseen.json().at("/arguments/header").asText()).isEqualTo("If-Match");
    }

    @Test
    void a_question_is_not_told_that_it_cannot_be_saved() {
        Answer asked = ANYBODY.send("GET", "/tenants?size=0", null, Map.of("Accept-Language", "en"));
        asked.isRefused(422, "invalid-field");
        assertThat(asked.text("title")).contains("size").doesNotContain("save");
    }

    private static void names(String field, Answer refused) {
        refused.isRefused(422, "invalid-field");
        assertThat(refused.json().at("/arguments/field").asText()).isEqualTo(field);
    }
}
