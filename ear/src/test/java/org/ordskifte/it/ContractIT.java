package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;
import static org.ordskifte.it.ConsultationFixture.seat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs rely on beside the great story: bodies left out, revisions, identities, parameters. */
@ExtendWith(Portal.class)
class ContractIT {

    private static final Map<String, Object> CHAIR_APPROVES = Map.of("approval", "CHAIR");
    private static final Map<String, Object> NOBODY_APPROVES = Map.of("approval", "NONE");

    @Test
    void whoever_has_nothing_to_add_sends_no_body() {
        ConsultationFixture round = ConsultationFixture.drafted().published(NOBODY_APPROVES);
        Visitor secretary = seat("lmu-hr", "secretary");
        String handedIn = round.answeredBy("lmu-hr");
        String forgotten = round.answeredBy("lmu-nord");
        secretary.send("POST", handedIn + "/submit", null, Map.of()).isRefused(428, "missing-precondition");
        secretary
                .send("POST", handedIn + "/submit", null, Map.of("Idempotency-Key", round.slug()))
                .is(201);
        PortalClock.stoppedAt(round.deadline(), () -> seat("lmu-nord", "secretary")
                .post(forgotten + "/offer-late", null)
                .is(201));
        SECRETARIAT.post(round.round() + "/cancel", null).is(200);

        ConsultationFixture adopted = ConsultationFixture.drafted();
        SECRETARIAT.post(adopted.draft() + "/adopt", Map.of()).is(200);
        SECRETARIAT.post(adopted.draft() + "/repeal", null).is(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "application/x-www-form-urlencoded", "text/plain", "application/json"})
    void what_says_nothing_is_understood_whatever_type_it_is_said_to_be(String type) {
        ConsultationFixture text = ConsultationFixture.drafted();
        for (String deed : List.of("adopt", "repeal")) {
            Map<String, String> headers = type.isEmpty() ? Map.of() : Map.of("Content-Type", type);
            SECRETARIAT.send("POST", text.draft() + "/" + deed, null, headers).is(200);
        }
        assertThat(SECRETARIAT.get(text.draft()).text("state")).isEqualTo("REPEALED");
    }

    @Test
    void a_round_that_is_published_after_the_instant_it_was_to_open_opens_then() {
        ConsultationFixture round = ConsultationFixture.drafted();
        Instant said = Instant.now().minus(Duration.ofDays(2));
        SECRETARIAT
                .post(TENANT + "/consultations", round.request(Map.of("opensAt", ConsultationFixture.local(said))))
                .is(201);
        Answer published =
                SECRETARIAT.post(round.round() + "/publish", Map.of()).is(200);
        Instant opened = Instant.parse(published.json().findValue("opensAt").asText());
        assertThat(opened)
                .isEqualTo(
                        Instant.parse(published.json().findValue("publishedAt").asText()))
                .isAfter(said.plus(Duration.ofDays(1)));
        assertThat(published.json().findValue("phase").asText()).isEqualTo("OPEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"basedOn", "correctionOf"})
    void what_is_said_beside_the_source_of_a_draft_stands_in_it(String source) {
        ConsultationFixture text = ConsultationFixture.drafted();
        SECRETARIAT.post(text.draft() + "/adopt", Map.of()).is(200);
        Map<String, Object> clause = Map.of("id", text.clauses().get(0), "heading", "Nyt formål");
        JsonNode draft = SECRETARIAT
                .post(
                        text.document() + "/versions",
                        Map.of(source, 1, "title", "Nye regler", "changeNote", "Ny tone", "clauses", List.of(clause)))
                .is(201)
                .json();
        assertThat(draft.get("basedOn").asInt()).isEqualTo(1);
        assertThat(draft.get("title").asText()).isEqualTo("Nye regler");
        assertThat(draft.get("changeNote").asText()).isEqualTo("Ny tone");
        assertThat(draft.get("clauses")).hasSize(1);
        assertThat(draft.at("/clauses/0/id").asText()).isEqualTo(text.clauses().get(0));
        assertThat(draft.at("/clauses/0/heading").asText()).isEqualTo("Nyt formål");
    }

    @Test
    void a_draft_comes_from_one_place_and_nothing_is_begun_where_it_would_not() {
        ConsultationFixture text = ConsultationFixture.drafted();
        SECRETARIAT.post(text.draft() + "/adopt", Map.of()).is(200);
        String versions = text.document() + "/versions";
        for (Map<String, Object> said : List.<Map<String, Object>>of(
                Map.of("basedOn", 1, "correctionOf", 1),
                Map.of("basedOn", 1, "part", "main"),
                Map.of("basedOn", 1, "title", "   "),
                Map.of("outcomeOf", text.slug(), "clauses", List.of()),
                Map.of("changeNote", "Nyt"))) {
            SECRETARIAT.post(versions, said).isRefused(422, "invalid-field");
        }
        SECRETARIAT.get(versions + "/2").isRefused(404, "not-found");
    }

    @Test
    void a_document_may_turn_out_to_be_of_another_kind() {
        ConsultationFixture text = ConsultationFixture.drafted();
        Map<String, Object> said = new HashMap<>(ConsultationFixture.document(text.slug(), "da", "PUBLIC"));
        said.put("kind", "code");
        assertThat(SECRETARIAT.put(text.document(), said, "*").is(200).text("kind"))
                .isEqualTo("code");
        assertThat(SECRETARIAT.get(text.document()).text("kind")).isEqualTo("code");
    }

    @Test
    void what_a_remark_is_said_to_have_changed_is_there_or_comes_next() {
        ConsultationFixture round = ConsultationFixture.drafted().published(NOBODY_APPROVES);
        String response = round.answeredBy("lmu-hr");
        seat("lmu-hr", "secretary").submit(response).is(201);
        String outcome = round.round() + "/remarks/"
                + SECRETARIAT.get(response).json().at("/remarks/0/id").asText() + "/outcome";
        SECRETARIAT
                .put(outcome, Map.of("outcome", "ACCOMMODATED", "changedIn", 99), "*")
                .isRefused(404, "not-found");
        for (int number : List.of(round.version(), round.version() + 1)) {
            SECRETARIAT
                    .put(outcome, Map.of("outcome", "ACCOMMODATED", "changedIn", number), "*")
                    .is(200);
        }
    }

    @Test
    void characters_are_counted_as_they_are_kept() {
        ConsultationFixture round = ConsultationFixture.drafted().published(NOBODY_APPROVES);
        String response = round.answeredBy("lmu-hr");
        Visitor secretary = seat("lmu-hr", "secretary");
        String decomposed = "a\u030A";
        String longest = decomposed.repeat(49_998) + "\r\n" + "\uD83D\uDE42".repeat(50_001);
        assertThat(secretary
                        .put(response, round.words(longest), "*")
                        .is(200)
                        .text("text")
                        .codePoints()
                        .count())
                .isEqualTo(100_000);
        secretary.put(response, round.words(longest + "."), "*").isRefused(422, "invalid-field");
    }

    @Test
    void every_deed_tells_the_revision_it_made() {
        ConsultationFixture round = ConsultationFixture.drafted()
                .published(Map.of("approval", "NONE", "consultees", List.of(Map.of("committee", "hmu-stabe"))));
        Visitor secretary = seat("hmu-stabe", "secretary");
        String response = round.answeredBy("hmu-stabe");
        Answer receipt = secretary.submit(response).is(201);
        assertThat(receipt.header("ETag"))
                .isEqualTo(secretary.get(response).is(200).header("ETag"));

        String before = secretary.get(round.round()).header("ETag");
        Answer forwarded = secretary
                .post(
                        round.firstAsked() + "/forward",
                        Map.of("committees", List.of("lmu-hr")),
                        Map.of("If-Match", before))
                .is(201);
        assertThat(forwarded.header("ETag"))
                .isEqualTo(secretary.get(round.round()).header("ETag"))
                .isNotEqualTo(before);
        SECRETARIAT
                .post(round.round() + "/consultees", Map.of("committee", "lmu-nord"), Map.of("If-Match", before))
                .isRefused(412, "stale");
    }

    @Test
    void what_the_reader_already_has_is_not_sent_again() {
        Answer first = Visitor.anybody().get(TENANT).is(200);
        Answer again = Visitor.anybody().send("GET", TENANT, null, Map.of("If-None-Match", first.header("ETag")));
        assertThat(again.is(304).body()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        Visitor.anybody()
                .send("GET", TENANT, null, Map.of("If-None-Match", "\"4711\""))
                .is(200);
    }

    @Test
    void whom_the_rule_does_not_ask_may_not_approve() {
        ConsultationFixture round = ConsultationFixture.drafted().published(CHAIR_APPROVES);
        String response = round.answeredBy("lmu-hr");
        Map<String, Object> seen =
                Map.of("hash", seat("lmu-hr", "chair").get(response).text("hash"));
        seat("lmu-hr", "vice").post(response + "/approve", seen).isRefused(403, "forbidden");
        seat("lmu-hr", "chair")
                .post(response + "/approve", seen, Map.of("If-Match", "\"4711\""))
                .isRefused(412, "stale");
        seat("lmu-hr", "chair").post(response + "/approve", seen).is(200);
    }

    @Test
    void a_round_whose_time_is_not_up_is_not_concluded() {
        ConsultationFixture round = ConsultationFixture.drafted().published(NOBODY_APPROVES);
        SECRETARIAT.post(round.round() + "/conclude", null).isRefused(409, "round-open");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/documents?size=many",
                "/documents?state=LOST",
                "/documents/kodeks-for-samspil?on=tomorrow",
                "/documents/kodeks-for-samspil?on=2026-02-30",
                "/documents/kodeks-for-samspil?knownAt=then"
            })
    void a_parameter_that_cannot_be_read_is_malformed(String path) {
        assertThat(Visitor.anybody()
                        .get(TENANT + path)
                        .isRefused(400, "malformed")
                        .json()
                        .at("/arguments/field")
                        .asText())
                .isEqualTo(path.replaceAll(".*[?](.*)=.*", "$1"));
    }

    @Test
    void a_deed_that_an_address_does_not_know_names_those_it_knows() {
        Answer refused = SECRETARIAT.send("DELETE", TENANT, null, Map.of());
        assertThat(refused.is(405).header("Allow")).contains("GET");
    }

    @Test
    void what_was_shown_on_a_date_may_be_asked_by_the_date() {
        ConsultationFixture text = ConsultationFixture.drafted();
        SECRETARIAT.post(text.draft() + "/adopt", Map.of()).is(200);
        LocalDate today = LocalDate.now(ConsultationFixture.ZONE);
        String then = text.document() + "?knownAt=";
        assertThat(Visitor.anybody().get(then + today).is(200).json().path("inForce"))
                .isNotEmpty();
        assertThat(Visitor.anybody()
                        .get(then + today.minusDays(1))
                        .is(200)
                        .json()
                        .path("inForce"))
                .isEmpty();
    }

    @Test
    void a_clause_cannot_claim_to_be_somebody_else_s() {
        ConsultationFixture mine = ConsultationFixture.drafted();
        ConsultationFixture other = ConsultationFixture.drafted();
        String abroad = Visitor.anybody()
                .get("/tenants/skargard/documents/uppforandekod/versions/1")
                .is(200)
                .json()
                .at("/clauses/0/id")
                .asText();
        Answer unknown = claimed(mine, UUID.randomUUID().toString());
        assertThat(claimed(mine, other.clauses().get(0)).body()).isEqualTo(unknown.body());
        assertThat(claimed(mine, abroad).body()).isEqualTo(unknown.body());
    }

    private static Answer claimed(ConsultationFixture text, String clause) {
        Map<String, Object> clauses =
                Map.of("clauses", List.of(Map.of("id", clause, "blocks", List.of(paragraph("Ord.")))));
        return SECRETARIAT.put(text.draft() + "/clauses", clauses, "*").isRefused(422, "invalid-field");
    }

    @Test
    void one_file_becomes_drafts_of_two_documents_with_clauses_of_their_own() {
        String file = SECRETARIAT
                .upload(TENANT + "/imports", "regler.txt", ConsultationFixture.TEXT.getBytes(StandardCharsets.UTF_8))
                .is(201)
                .text("id");
        JsonNode first = begun(file);
        JsonNode second = begun(file);
        assertThat(second).hasSameSizeAs(first);
        assertThat(second.at("/0/id")).isNotEqualTo(first.at("/0/id"));
    }

    private static JsonNode begun(String file) {
        String document = TENANT + "/documents/" + ConsultationFixture.registered("PUBLIC");
        return SECRETARIAT
                .post(document + "/versions", Map.of("import", file, "part", "main"))
                .is(201)
                .json()
                .get("clauses");
    }

    @Test
    void a_text_of_the_largest_size_is_kept_in_one_go() {
        ConsultationFixture text = ConsultationFixture.drafted();
        Map<String, Object> clause = Map.of("blocks", List.of(paragraph("Ord.")));
        JsonNode kept = SECRETARIAT
                .put(text.draft() + "/clauses", Map.of("clauses", Collections.nCopies(5000, clause)), "*")
                .is(200)
                .json();
        assertThat(kept.get("clauses")).hasSize(5000);
        SECRETARIAT
                .put(text.draft() + "/clauses", Map.of("clauses", Collections.nCopies(5001, clause)), "*")
                .is(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"list\",\"ordered\":false}",
                "{\"type\":\"definitions\",\"items\":[{\"term\":\"Kodeks\",\"text\":\"Regler\"}]}",
                "{\"type\":\"table\",\"header\":[\"Navn\"]}"
            })
    void a_block_that_lost_what_it_consists_of_is_refused(String block) {
        ConsultationFixture text = ConsultationFixture.drafted();
        String clauses = "{\"clauses\":[{\"heading\":\"Ord\",\"blocks\":[" + block + "]}]}";
        SECRETARIAT
                .send("PUT", text.draft() + "/clauses", clauses, Map.of("If-Match", "*"))
                .isRefused(422, "invalid-field");
    }

    private static Map<String, Object> paragraph(String text) {
        return Map.of("type", "paragraph", "text", text);
    }

    @Test
    void the_trail_is_open_to_secretariat_and_operator() {
        for (String path : List.of("/audit", "/audit/verify")) {
            SECRETARIAT.get(TENANT + path).is(200);
            Visitor.called("operator").get(TENANT + path).is(200);
            Visitor.called("skargard.secretariat").get(TENANT + path).isRefused(404, "not-found");
            Visitor.anybody().get(TENANT + path).isRefused(404, "not-found");
        }
        SECRETARIAT.get(TENANT + "/audit?from=2026-01-01").is(200);
    }

    @Test
    void who_has_not_seen_the_latest_state_ends_nobody_s_duty_and_nobody_s_seat() {
        String email = ConsultationFixture.fresh("gaest") + "@vestfjord.example";
        JsonNode member = SECRETARIAT
                .post(TENANT + "/members", Map.of("email", email, "name", "Gæst", "bundles", List.of("AUDITOR")))
                .is(201)
                .json()
                .get(0);
        JsonNode seat = SECRETARIAT
                .post(
                        TENANT + "/committees/lmu-syd/seats",
                        Map.of("email", email, "name", "Gæst", "seat", "ALTERNATE", "side", "EMPLOYEE"))
                .is(201)
                .json();
        for (String path : List.of(
                "/members/" + member.get("id").asText(),
                "/committees/lmu-syd/seats/" + seat.get("id").asText())) {
            SECRETARIAT.send("DELETE", TENANT + path, null, Map.of()).isRefused(428, "missing-precondition");
            SECRETARIAT
                    .send("DELETE", TENANT + path, null, Map.of("If-Match", "\"4711\""))
                    .isRefused(412, "stale");
            String root = path.replaceFirst("/seats/.*", "");
            String seen = SECRETARIAT.get(TENANT + root).is(200).header("ETag");
            assertThat(SECRETARIAT
                            .send("DELETE", TENANT + path, null, Map.of("If-Match", seen))
                            .status())
                    .isIn(200, 204);
        }
    }
}
