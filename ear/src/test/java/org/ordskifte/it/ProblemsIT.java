package org.ordskifte.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.seat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

    @Test
    void a_title_or_a_note_that_nothing_could_say_is_refused_and_nothing_of_it_is_kept() {
        ConsultationFixture draft = ConsultationFixture.drafted();
        String kept = SECRETARIAT.get(draft.draft()).text("title");
        for (String member : List.of("title", "subtitle", "changeNote")) {
            rewritten(draft, member, "Kodeks\u000Bfor samspil").isRefused(422, "invalid-text");
            rewritten(draft, member, "Kodeks\u202Efdp").isRefused(422, "invalid-text");
        }
        names("title", rewritten(draft, "title", "   "));
        SECRETARIAT
                .post(draft.draft() + "/adopt", Map.of("adoptedBy", "Ra\u000Bdet"))
                .isRefused(422, "invalid-text");
        assertThat(SECRETARIAT.get(draft.draft()).text("title")).isEqualTo(kept);
        assertThat(rewritten(draft, "title", "Ra\u030Adets regler\r\n").is(200).text("title"))
                .isEqualTo("R\u00E5dets regler");
    }

    @Test
    void an_empty_item_or_quote_is_no_error_and_can_be_read_again() {
        ConsultationFixture draft = ConsultationFixture.drafted();
        List<Map<String, Object>> blocks = List.of(
                Map.of("type", "paragraph", "text", "Vi svarer."),
                Map.of("type", "quote", "text", ""),
                Map.of(
                        "type",
                        "list",
                        "ordered",
                        true,
                        "items",
                        List.of(
                                Map.of("text", "", "items", List.of(Map.of("text", "under"))),
                                Map.of("text", ""),
                                Map.of("text", "tre"))),
                Map.of("type", "list", "ordered", false, "items", List.of(Map.of("text", ""))));
        SECRETARIAT
                .put(
                        draft.draft() + "/clauses",
                        Map.of("clauses", List.of(Map.of("heading", "Svar", "kind", "CLAUSE", "blocks", blocks))),
                        "*")
                .is(200);
        assertThat(SECRETARIAT.get(draft.draft()).is(200).json().at("/clauses/0/blocks"))
                .hasSize(2);
        SECRETARIAT.post(draft.draft() + "/adopt", Map.of()).is(200);
        for (String ending : List.of("", ".html", ".md", ".txt", ".xml", ".docx", ".pdf")) {
            ANYBODY.get(draft.draft() + ending).is(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"adoptedOn, 2024", "adoptedOn, '[2024,1,2]'", "validTo, '\"2024-01-02T23:59:00Z\"'", "reviewBy, 3.5"})
    void a_number_or_a_list_is_no_day(String member, String value) {
        ConsultationFixture draft = ConsultationFixture.drafted();
        names(member, SECRETARIAT.post(draft.draft() + "/adopt", "{\"" + member + "\":" + value + "}"));
        assertThat(SECRETARIAT.get(draft.draft()).text("state")).isEqualTo("DRAFT");
    }

    @Test
    void a_number_is_no_word_and_a_word_no_number() {
        ConsultationFixture draft = ConsultationFixture.drafted();
        String rounds = ConsultationFixture.TENANT + "/consultations";
        names("audience", SECRETARIAT.post(rounds, draft.request(Map.of("audience", 2))));
        SECRETARIAT.post(rounds, draft.request(Map.of("sealed", "true"))).isRefused(400, "malformed");
        names("title", SECRETARIAT.post(rounds, draft.request(Map.of("title", 2026))));
        names("basedOn", SECRETARIAT.post(draft.document() + "/versions", Map.of("basedOn", 3.9)));
    }

    @Test
    void a_sign_that_the_database_cannot_keep_in_a_contact_or_a_fact_is_no_error_of_ours() {
        ConsultationFixture draft = ConsultationFixture.drafted();
        for (String member : List.of("caseHandler", "questionsTo")) {
            for (Map<String, String> contact :
                    List.of(Map.of("name", "A\u0000"), Map.of("name", "Anna", "phone", "1\u0000"))) {
                SECRETARIAT
                        .post(ConsultationFixture.TENANT + "/consultations", draft.request(Map.of(member, contact)))
                        .isRefused(422, "invalid-text");
            }
        }
        String file = ConsultationFixture.TENANT + "/imports/"
                + SECRETARIAT
                        .upload(
                                ConsultationFixture.TENANT + "/imports",
                                "a.txt",
                                ConsultationFixture.TEXT.getBytes(UTF_8))
                        .is(201)
                        .text("id");
        SECRETARIAT
                .put(file, Map.of("metadata", Map.of("issuer", "\u0000")), "*")
                .isRefused(422, "invalid-text");
        names("metadata.adoptedOn", SECRETARIAT.put(file, Map.of("metadata", Map.of("adoptedOn", "2024-02-30")), "*"));
        names("metadata.foo", SECRETARIAT.put(file, Map.of("metadata", Map.of("foo", "bar")), "*"));
    }

    @Test
    void five_hundred_remarks_are_the_most_and_what_the_other_side_wrote_in_its_room_is_not_counted() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        String response = round.answeredBy("lmu-hr");
        Visitor chair = seat("lmu-hr", "chair");
        chair.put(response, remarks("MANAGEMENT", 501), "*").isRefused(422, "too-many-remarks");
        chair.put(response, remarks("MANAGEMENT", 500), "*").is(200);
        Answer other = seat("lmu-hr", "vice").put(response, remarks("EMPLOYEE", 1), "*");
        assertThat(other.is(200).json().get("remarks")).hasSize(1);
        assertThat(chair.get(response).json().get("remarks")).hasSize(500);
    }

    private static Map<String, Object> remarks(String side, int count) {
        List<Map<String, String>> remarks = IntStream.range(0, count)
                .mapToObj(number -> Map.of("kind", "COMMENT", "side", side, "text", "Nr. " + number))
                .toList();
        return Map.of("position", "SUPPORT_WITH_REMARKS", "text", "Ja.", "remarks", remarks);
    }

    private static Answer rewritten(ConsultationFixture draft, String member, String said) {
        Map<String, Object> body = new HashMap<>();
        body.put("clauses", SECRETARIAT.get(draft.draft()).json().get("clauses"));
        body.put(member, said);
        return SECRETARIAT.put(draft.draft() + "/clauses", body, "*");
    }

    private static void names(String field, Answer refused) {
        refused.isRefused(422, "invalid-field");
        assertThat(refused.json().at("/arguments/field").asText()).isEqualTo(field);
    }
}
