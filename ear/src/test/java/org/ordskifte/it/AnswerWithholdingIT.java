package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.seat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What slipped into an answer, a file or a title is out of sight at once; who wrote it and who treats it see it. */
@ExtendWith(Portal.class)
class AnswerWithholdingIT {

    private static final String QUOTED = "Vi svarer venligt, også når spørgsmålet er stillet i vrede.";

    /** A round whose answers can be read at once, with one that was handed in by LMU HR. */
    private record Answered(ConsultationFixture round, String response, String file) {

        static Answered handedIn() {
            ConsultationFixture round =
                    ConsultationFixture.drafted().published(Map.of("visibility", "PUBLIC_AT_ONCE", "approval", "NONE"));
            String response = round.answeredBy("lmu-hr", words(round));
            String file = seat("lmu-hr", "secretary")
                    .upload(
                            response + "/attachments",
                            "Anna Hemmelig.txt",
                            "Filens ord".getBytes(StandardCharsets.UTF_8))
                    .is(201)
                    .json()
                    .at("/attachments/0/id")
                    .asText();
            seat("lmu-hr", "secretary").submit(response).is(201);
            return new Answered(round, response, file);
        }

        private static Map<String, Object> words(ConsultationFixture round) {
            Map<String, Object> words = new LinkedHashMap<>(round.words("Ring til Anna Hemmelig."));
            words.put(
                    "remarks",
                    List.of(
                            remark(round, 0, "COMMENT", "Formålet er klart, siger Bo.", null),
                            remark(round, 1, "AMENDMENT", "For blødt.", QUOTED + " Altid.")));
            return words;
        }

        private static Map<String, Object> remark(
                ConsultationFixture round, int clause, String kind, String text, String proposed) {
            Map<String, Object> remark = new LinkedHashMap<>(Map.of(
                    "document",
                    round.slug(),
                    "clause",
                    round.clauses().get(clause),
                    "kind",
                    kind,
                    "side",
                    "JOINT",
                    "text",
                    text));
            if (proposed != null) {
                remark.put("proposedText", proposed);
            }
            return remark;
        }

        List<String> surfaces() {
            return List.of(
                    "/vestfjord/consultations/" + round.slug(),
                    "/api/v1" + response,
                    "/api/v1" + round.round() + "/remarks",
                    "/api/v1" + round.round() + "/responses",
                    "/api/v1" + response + "/canonical",
                    "/api/v1" + response + "/attachments/" + file);
        }

        /** Everything a reader finds there, one after the other. */
        String readBy(String user) {
            List<String> all = new ArrayList<>();
            surfaces().forEach(path -> all.add(Surfaces.read(path, user)));
            return String.join("\n", all);
        }

        Answer withhold(String scope, String part) {
            Map<String, Object> what = new LinkedHashMap<>(Map.of("scope", scope));
            if (part != null) {
                what.put("part", part);
            }
            return SECRETARIAT.post(response + "/withholdings", what);
        }

        List<String> remarks() {
            return SECRETARIAT.get(response).json().get("remarks").findValuesAsText("id");
        }
    }

    @Test
    void a_remark_a_text_and_a_file_give_their_places_to_notices() {
        Answered answer = Answered.handedIn();
        assertThat(answer.readBy(null)).contains("Anna Hemmelig", "siger Bo", "Filens ord", QUOTED);

        answer.withhold("TEXT", null).is(201);
        answer.withhold("REMARK", answer.remarks().get(0)).is(201);
        answer.withhold("ATTACHMENT", answer.file()).is(201);

        for (String reader : new String[] {null, "vestfjord.employee", "vestfjord.lmu-nord.chair"}) {
            assertThat(answer.readBy(reader))
                    .as("%s", reader)
                    .doesNotContain("Anna Hemmelig", "siger Bo", "Filens ord")
                    .contains("Svarets tekst er tilbageholdt den", "Bemærkningen er tilbageholdt den")
                    .contains("Bilaget er tilbageholdt den")
                    .contains(QUOTED);
        }
        Visitor.anybody()
                .get(answer.response() + "/attachments/" + answer.file())
                .is(404);
        Visitor.anybody().get(answer.response() + "/canonical").is(404);
        for (String reader : List.of("vestfjord.secretariat", "vestfjord.lmu-hr.member")) {
            assertThat(answer.readBy(reader)).contains("Anna Hemmelig", "siger Bo", "Filens ord");
            assertThat(Visitor.called(reader).get(answer.response()).json().get("withheld"))
                    .as(reader)
                    .hasSize(3);
        }
    }

    @Test
    void an_answer_as_a_whole_leaves_that_it_was_given_and_its_receipt() {
        Answered answer = Answered.handedIn();
        JsonNode receipt =
                SECRETARIAT.get(answer.response() + "/receipts").items().get(0);
        String tag = Visitor.anybody().get(answer.response()).header("ETag");
        Answer withheld = answer.withhold("ANSWER", null).is(201);
        assertThat(answer.withhold("ANSWER", null).is(201).text("id")).isEqualTo(withheld.text("id"));

        Answer seen = Visitor.anybody().get(answer.response()).is(200);
        assertThat(seen.header("ETag")).isNotEqualTo(tag);
        assertThat(seen.text("text")).startsWith("Svaret er tilbageholdt den");
        assertThat(seen.json().get("remarks")).isEmpty();
        assertThat(seen.json().get("attachments")).isEmpty();
        assertThat(seen.json().has("position")).isFalse();
        assertThat(seen.text("state")).isEqualTo("SUBMITTED");
        assertThat(Visitor.anybody()
                        .get(answer.round().round() + "/responses")
                        .items()
                        .get(0)
                        .has("position"))
                .isFalse();
        assertThat(Surfaces.read("/vestfjord/consultations/" + answer.round().slug(), null))
                .contains("Svaret er tilbageholdt den")
                .doesNotContain("Anna Hemmelig", QUOTED);
        assertThat(Visitor.anybody()
                        .get("/receipts/" + receipt.get("number").asText() + "?sha256="
                                + receipt.get("sha256").asText())
                        .is(200)
                        .json()
                        .get("valid")
                        .asBoolean())
                .isTrue();

        String one = answer.response() + "/withholdings/" + withheld.text("id");
        SECRETARIAT
                .put(one, Map.of("reason", "Et navn"), withheld.header("ETag"))
                .is(200);
        SECRETARIAT
                .put(one, Map.of("reason", "Et navn til"), withheld.header("ETag"))
                .isRefused(412, "stale");
        SECRETARIAT.post(one + "/lift", Map.of("reason", "Fejl")).is(200);
        SECRETARIAT.post(one + "/lift", Map.of()).isRefused(409, "nothing-to-withhold");
        assertThat(answer.readBy(null)).contains("Anna Hemmelig", QUOTED);
        assertThat(SECRETARIAT.all(answer.response() + "/withholdings").get(0).get("liftedAt"))
                .isNotNull();
    }

    @Test
    void words_of_the_text_that_are_withheld_do_not_come_back_in_a_remark() {
        Answered answer = Answered.handedIn();
        String passage = answer.round().document() + "/withholdings";
        Answer withheld = SECRETARIAT
                .post(
                        passage,
                        Map.of("version", 1, "clause", answer.round().clauses().get(1), "passage", 1))
                .is(201);
        for (String reader : new String[] {null, "vestfjord.employee"}) {
            assertThat(answer.readBy(reader))
                    .doesNotContain("spørgsmålet er stillet i vrede")
                    .contains("Her gentages ord, som er tilbageholdt.")
                    .contains("siger Bo");
        }
        assertThat(answer.readBy("vestfjord.secretariat")).contains(QUOTED);
        String page = "/vestfjord/office/consultations/" + answer.round().slug() + "/answers/"
                + answer.response().substring(answer.response().lastIndexOf('/') + 1) + "/withhold";
        assertThat(Session.of("vestfjord.secretariat").get(page).body())
                .contains("Bemærkningen gentager ord, der er tilbageholdt i teksten.");
        SECRETARIAT
                .post(passage + "/" + withheld.text("id") + "/lift", Map.of())
                .is(200);
        assertThat(answer.readBy(null)).contains(QUOTED);
    }

    @Test
    void nor_do_they_in_the_name_of_a_file_or_in_what_an_answer_waits_for() {
        ConsultationFixture round =
                ConsultationFixture.drafted().published(Map.of("visibility", "PUBLIC_AT_ONCE", "approval", "NONE"));
        Map<String, Object> words = new LinkedHashMap<>(round.words("Vi støtter reglerne."));
        words.put("reservation", Map.of("body", "Dem, der siger: " + QUOTED, "expectedOn", "2099-01-31"));
        String response = round.answeredBy("lmu-hr", words);
        Visitor secretary = seat("lmu-hr", "secretary");
        String file = response + "/attachments/"
                + secretary
                        .upload(
                                response + "/attachments",
                                "Også når spørgsmålet er stillet i vrede.txt",
                                "Filens ord".getBytes(StandardCharsets.UTF_8))
                        .is(201)
                        .json()
                        .at("/attachments/0/id")
                        .asText();
        secretary.submit(response).is(201);
        Visitor.anybody().get(file).is(200);
        SECRETARIAT
                .post(
                        round.document() + "/withholdings",
                        Map.of("version", 1, "clause", round.clauses().get(1), "passage", 1))
                .is(201);
        Visitor.anybody().get(file).isRefused(404, "not-found");
        assertThat(Visitor.anybody().get(response).is(200).body()).doesNotContain("stillet i vrede");
        SECRETARIAT.get(file).is(200);
    }

    @Test
    void one_click_on_the_page_is_enough_and_the_reason_follows() {
        Answered answer = Answered.handedIn();
        Session secretary = Session.of("vestfjord.secretariat");
        String page = "/vestfjord/office/consultations/" + answer.round().slug() + "/answers/"
                + answer.response().substring(answer.response().lastIndexOf('/') + 1);
        assertThat(secretary.get(page).body()).contains(page + "/withhold\"");
        HttpResponse<String> asked =
                PageForm.on(secretary, page + "/withhold", "words").press("remarks:0:remark");
        assertThat(asked.body()).contains("Hvorfor er det tilbageholdt?").contains("Bemærkning 1");
        assertThat(answer.readBy(null)).doesNotContain("siger Bo");
        HttpResponse<String> explained = PageForm.on(
                        secretary, asked.uri().getPath() + "?" + asked.uri().getQuery(), "form")
                .with("reason", "Et privat navn")
                .press("save");
        assertThat(explained.body()).contains("Begrundelsen er gemt").contains("Et privat navn");
        assertThat(secretary.get(page).body())
                .contains("Tilbageholdt for andre")
                .contains("siger Bo");
    }

    @Test
    void nobody_else_may_withhold_and_what_is_still_written_cannot_be() {
        Answered answer = Answered.handedIn();
        String all = answer.response() + "/withholdings";
        Map<String, Object> whole = Map.of("scope", "ANSWER");
        Visitor.anybody().post(all, whole).is(401);
        Visitor.called("vestfjord.employee").post(all, whole).isRefused(403, "forbidden");
        seat("lmu-hr", "chair").post(all, whole).isRefused(403, "forbidden");
        seat("lmu-hr", "chair").get(all).isRefused(403, "forbidden");
        Visitor.called("skargard.secretariat").post(all, whole).isRefused(404, "not-found");
        answer.withhold("REMARK", null).isRefused(422, "invalid-field");
        answer.withhold("ANSWER", answer.file()).isRefused(422, "invalid-field");
        answer.withhold("ATTACHMENT", UUID.randomUUID().toString()).isRefused(404, "not-found");
        answer.withhold("REMARK", answer.file()).isRefused(404, "not-found");
        String draft = answer.round().answeredBy("lmu-nord");
        SECRETARIAT.post(draft + "/withholdings", whole).isRefused(404, "not-found");
        assertThat(Session.of("vestfjord.lmu-hr.chair")
                        .get("/vestfjord/office/consultations/" + answer.round().slug() + "/answers/"
                                + answer.response().substring(answer.response().lastIndexOf('/') + 1) + "/withhold")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_title_gives_its_place_to_a_notice_wherever_the_text_is_named() {
        String slug = ConsultationFixture.registered("PUBLIC");
        String secret = "Reglerne om Ellen " + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        String text = ConsultationFixture.TEXT.replace("Regler for den gode tone i mødet med borgerne", secret);
        String clause =
                TwoVersions.draft(slug, text).get("clauses").get(0).get("id").asText();
        String document = ConsultationFixture.TENANT + "/documents/" + slug;
        SECRETARIAT.post(document + "/versions/1/adopt", Map.of()).is(200);
        SECRETARIAT.post(document + "/versions", Map.of("basedOn", 1)).is(201);
        SECRETARIAT.post(document + "/versions/2/adopt", Map.of()).is(200);
        List<String> surfaces = new ArrayList<>(Surfaces.ofText(slug, clause));
        surfaces.addAll(Surfaces.aboutText(slug));
        assertThat(surfaces)
                .filteredOn(path -> Surfaces.read(path, null).contains(secret))
                .hasSizeGreaterThan(20);

        Answer withheld = SECRETARIAT
                .post(document + "/withholdings", Map.of("version", 2, "title", true))
                .is(201);

        for (String path : surfaces) {
            assertThat(Surfaces.read(path, null)).as(path).doesNotContain(secret);
        }
        for (String path : List.of("/vestfjord/" + slug, "/vestfjord/" + slug + "/v1", "/api/v1" + document)) {
            assertThat(Surfaces.read(path, null)).as(path).contains("Titlen er tilbageholdt den");
        }
        Patience.until("not found any more", Duration.ofSeconds(60), () -> Surfaces.ofSearch("Formål+reglerne").stream()
                .noneMatch(path -> Surfaces.read(path, null).contains(secret)));
        String one = document + "/withholdings/" + withheld.text("id");
        assertThat(SECRETARIAT.get(one).is(200).text("originalTitle")).isEqualTo(secret);
        SECRETARIAT.post(document + "/versions", Map.of("basedOn", 2)).is(201);
        assertThat(SECRETARIAT.get(document + "/versions/3").text("title")).isEqualTo(secret);
        SECRETARIAT.post(document + "/versions/3/adopt", Map.of()).is(200);
        assertThat(Surfaces.read("/vestfjord/" + slug, null)).doesNotContain(secret);
        SECRETARIAT.post(one + "/lift", Map.of()).is(200);
        assertThat(Surfaces.read("/vestfjord/" + slug, null)).contains(secret);
        assertThat(Surfaces.read("/vestfjord", null)).contains(secret);
    }
}
