package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person's number slipped in: one click, and nobody reads it any more on any surface; the case keeps it. */
@ExtendWith(Portal.class)
class WithholdingIT {

    private static final String EMPLOYEE = "vestfjord.employee";
    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    /** A text with two versions; the second clause holds a passage that must go, with a word found nowhere else. */
    private record Text(String slug, String secret, List<String> clauses) {

        static Text written() {
            String slug = ConsultationFixture.registered("PUBLIC");
            String secret = "hemmeligt" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
            String text =
                    """
                    Regler for henvendelser

                    1. Formål

                    Reglerne hjælper os med at svare rigtigt.

                    2. Kontakt

                    Vi tager imod alle.

                    Ring til Ellen Prøve, %s, hvis du er i tvivl.

                    3. Svartid

                    Vi svarer inden for fem dage.
                    """
                            .formatted(secret);
            JsonNode first = TwoVersions.draft(slug, text);
            adopt(slug, 1);
            TwoVersions.draft(slug, text.replace("fem dage", "fire dage"));
            adopt(slug, 2);
            return new Text(slug, secret, first.get("clauses").findValuesAsText("id"));
        }

        private static void adopt(String slug, int number) {
            SECRETARIAT
                    .post(TENANT + "/documents/" + slug + "/versions/" + number + "/adopt", Map.of())
                    .is(200);
        }

        String document() {
            return TENANT + "/documents/" + slug;
        }

        String withholdings() {
            return document() + "/withholdings";
        }

        Answer withhold(Object what) {
            return SECRETARIAT.post(withholdings(), what);
        }

        Map<String, Object> passage() {
            return Map.of("version", 2, "clause", clauses.get(1), "passage", 2);
        }

        boolean isFound() {
            return Visitor.anybody()
                            .get("/search?tenant=vestfjord&q=" + secret)
                            .json()
                            .get("total")
                            .asInt()
                    > 0;
        }
    }

    private static void nobodyReads(Text text, String reader) {
        Surfaces.ofText(text.slug(), text.clauses().get(1)).forEach(path -> absent(text, path, reader));
        Surfaces.aboutText(text.slug()).forEach(path -> absent(text, path, reader));
    }

    private static void absent(Text text, String path, String reader) {
        assertThat(Surfaces.read(path, reader)).as(path).doesNotContain(text.secret());
    }

    @Test
    void a_passage_is_gone_from_every_surface_and_a_notice_stands_in_its_place() {
        Text text = Text.written();
        List<String> surfaces = Surfaces.ofText(text.slug(), text.clauses().get(1));
        for (String path : surfaces) {
            if (!path.contains("compare")) {
                assertThat(Surfaces.read(path, null)).as(path).contains(text.secret());
            }
        }
        Patience.until("found", A_MINUTE, text::isFound);
        String tag = Surfaces.fetch("/vestfjord/" + text.slug(), null)
                .headers()
                .firstValue("ETag")
                .orElse("");
        String hash = SECRETARIAT.get(text.document() + "/versions/2").text("contentHash");

        text.withhold(text.passage()).is(201);

        Patience.until("not found any more", A_MINUTE, () -> !text.isFound());
        nobodyReads(text, null);
        nobodyReads(text, EMPLOYEE);
        nobodyReads(text, "vestfjord.secretariat");
        for (String path : surfaces) {
            if (!path.contains("/compare/")) {
                assertThat(Surfaces.read(path, null)).as(path).contains("Et afsnit er tilbageholdt den");
            }
        }
        Surfaces.ofSearch("Ellen+Pr%C3%B8ve").forEach(path -> absent(text, path, null));
        String begun = text.secret().substring(0, 12);
        Surfaces.ofSearch(begun).forEach(path -> absent(text, path, null));
        assertThat(Surfaces.fetch("/vestfjord/" + text.slug(), null).headers().firstValue("ETag"))
                .isNotEmpty()
                .get()
                .isNotEqualTo(tag);
        Answer version = Visitor.anybody().get(text.document() + "/versions/2");
        assertThat(version.text("contentHash")).isEqualTo(hash).isNotBlank();
        assertThat(version.json().at("/clauses/1/blocks/1/type").asText()).isEqualTo("withheld");
        assertThat(version.json().at("/clauses/1/blocks/0/text").asText()).isEqualTo("Vi tager imod alle.");
        assertThat(Surfaces.read("/vestfjord/" + text.slug(), null))
                .contains("Kontroltallet er taget over hele teksten");
        assertThat(Surfaces.read("/api/v1" + text.document() + "/versions/2.txt", null))
                .contains("kontroltallet er taget over hele teksten");
    }

    @Test
    void the_office_shows_an_employee_the_notice_and_the_secretariat_the_words() {
        Text text = Text.written();
        text.withhold(text.passage()).is(201);
        String page = "/vestfjord/office/documents/" + text.slug() + "/1";
        assertThat(Session.of(EMPLOYEE).get(page).body())
                .contains("Et afsnit er tilbageholdt den")
                .doesNotContain(text.secret());
        assertThat(Session.of("vestfjord.secretariat").get(page).body())
                .contains(text.secret())
                .contains("Kun I, der har ansvar for dokumentet, ser ordene her");
    }

    @Test
    void one_click_on_the_page_withholds_and_the_reason_follows_and_it_is_shown_again() {
        Text text = Text.written();
        Session secretary = Session.of("vestfjord.secretariat");
        String page = "/vestfjord/office/documents/" + text.slug() + "/2/withhold";
        HttpResponse<String> asked = PageForm.on(secretary, page, "words").press("pieces:1:passages:1:passage");
        assertThat(asked.body()).contains("Det er tilbageholdt").contains("Hvorfor er det tilbageholdt?");
        nobodyReads(text, null);
        HttpResponse<String> explained = PageForm.on(
                        secretary, asked.uri().getPath() + "?" + asked.uri().getQuery(), "form")
                .with("reason", "Et privat navn")
                .press("save");
        assertThat(explained.body())
                .contains("Begrundelsen er gemt")
                .contains("Et privat navn")
                .contains("De samme ord er tilbageholdt i udgave 1");
        assertThat(Surfaces.read("/vestfjord/" + text.slug(), null)).doesNotContain("Et privat navn");
        String id =
                SECRETARIAT.get(text.withholdings()).items().get(0).get("id").asText();
        HttpResponse<String> lifted =
                PageForm.on(secretary, page + "?lift=" + id, "lift").press("do");
        assertThat(lifted.body()).contains("Ordene kan læses igen").contains("Har været tilbageholdt");
        assertThat(Surfaces.read("/vestfjord/" + text.slug(), null)).contains(text.secret());
        Patience.until("found again", A_MINUTE, text::isFound);
    }

    @Test
    void a_clause_goes_with_its_heading_and_a_whole_version_with_all_of_its_words() {
        Text text = Text.written();
        text.withhold(Map.of("version", 1, "clause", text.clauses().get(1))).is(201);
        nobodyReads(text, null);
        assertThat(Surfaces.read("/vestfjord/" + text.slug() + "/v2", null))
                .contains("Punktet er tilbageholdt den")
                .doesNotContain("Vi tager imod alle")
                .doesNotContain("Kontakt");
        Answer whole =
                text.withhold(Map.of("version", 1, "reason", "Hele udgaven")).is(201);
        for (String path : Surfaces.ofText(text.slug(), text.clauses().get(2))) {
            if (path.endsWith("/v1") || path.contains("versions/1")) {
                assertThat(Surfaces.read(path, null))
                        .as(path)
                        .doesNotContain("fem dage")
                        .containsAnyOf("tilbageholdt", "withheldAt");
            }
        }
        assertThat(Surfaces.read("/vestfjord/" + text.slug() + "/v1", null))
                .contains("Udgavens ordlyd er tilbageholdt");
        assertThat(Surfaces.read("/vestfjord/" + text.slug() + "/compare/1..2", null))
                .doesNotContain("fem dage");
        assertThat(Surfaces.read("/vestfjord/" + text.slug() + "/v2", null)).contains("fire dage");
        SECRETARIAT
                .post(text.withholdings() + "/" + whole.text("id") + "/lift", Map.of("reason", "Fejl"))
                .is(200);
        assertThat(Surfaces.read("/vestfjord/" + text.slug() + "/v1", null))
                .contains("fem dage")
                .doesNotContain(text.secret());
    }

    @Test
    void the_same_words_stay_out_of_sight_in_versions_to_come() {
        Text text = Text.written();
        text.withhold(text.passage()).is(201);
        SECRETARIAT.post(text.document() + "/versions", Map.of("basedOn", 2)).is(201);
        assertThat(SECRETARIAT.get(text.document() + "/versions/3").body()).contains(text.secret());
        Text.adopt(text.slug(), 3);
        assertThat(Surfaces.read("/vestfjord/" + text.slug() + "/v3", null))
                .contains("Et afsnit er tilbageholdt")
                .doesNotContain(text.secret());
        assertThat(text.withhold(text.passage()).is(201).json().get("elsewhere"))
                .hasToString("[1,3]");
    }

    @Test
    void the_case_keeps_the_words_the_reason_and_the_trail() {
        Text text = Text.written();
        Answer withheld = text.withhold(text.passage()).is(201);
        String one = text.withholdings() + "/" + withheld.text("id");
        assertThat(SECRETARIAT.get(one).is(200).json().at("/original/0/text").asText())
                .contains(text.secret());
        assertThat(withheld.body()).doesNotContain(text.secret());
        SECRETARIAT.put(one, Map.of("reason", "Et navn"), "\"999\"").isRefused(412, "stale");
        SECRETARIAT.send("PUT", one, Map.of("reason", "Et navn"), Map.of()).isRefused(428, "missing-precondition");
        SECRETARIAT
                .put(one, Map.of("reason", "Et navn"), withheld.header("ETag"))
                .is(200);
        assertThat(text.withhold(text.passage()).is(201).text("id")).isEqualTo(withheld.text("id"));
        SECRETARIAT.post(one + "/lift", Map.of()).is(200);
        SECRETARIAT.post(one + "/lift", Map.of()).isRefused(409, "nothing-to-withhold");
        List<String> trail = trail(text.slug());
        assertThat(trail).contains("passage-withheld", "withholding-explained", "withholding-lifted");
    }

    /** What the trail says of a document, read to its end. */
    private static List<String> trail(String slug) {
        return SECRETARIAT.all(TENANT + "/audit").stream()
                .filter(entry -> entry.get("objectId").asText().startsWith(slug))
                .map(entry -> entry.get("action").asText())
                .toList();
    }

    @Test
    void nobody_else_may_withhold_or_read_what_is_withheld() {
        Text text = Text.written();
        Answer withheld = text.withhold(text.passage()).is(201);
        String one = text.withholdings() + "/" + withheld.text("id");
        Visitor employee = Visitor.called(EMPLOYEE);
        employee.post(text.withholdings(), text.passage()).isRefused(403, "forbidden");
        employee.get(one).isRefused(403, "forbidden");
        employee.get(text.withholdings()).isRefused(403, "forbidden");
        employee.post(one + "/lift", Map.of()).isRefused(403, "forbidden");
        Visitor.anybody().post(text.withholdings(), text.passage()).is(401);
        Visitor.anybody().get(one).is(404);
        Visitor stranger = Visitor.called("skargard.secretariat");
        stranger.get(one).isRefused(404, "not-found");
        stranger.post(text.withholdings(), text.passage()).isRefused(404, "not-found");
        SECRETARIAT
                .get(ConsultationFixture.drafted().document() + "/withholdings/" + withheld.text("id"))
                .isRefused(404, "not-found");
        assertThat(Session.of(EMPLOYEE)
                        .get("/vestfjord/office/documents/" + text.slug() + "/2/withhold")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_cannot_be_withheld_is_refused() {
        ConsultationFixture draft = ConsultationFixture.drafted();
        SECRETARIAT
                .post(draft.document() + "/withholdings", Map.of("version", 1))
                .isRefused(409, "nothing-to-withhold");
        Text text = Text.written();
        text.withhold(Map.of("version", 9)).isRefused(404, "not-found");
        text.withhold(Map.of("version", 1, "clause", UUID.randomUUID())).isRefused(404, "not-found");
        text.withhold(Map.of("version", 1, "clause", text.clauses().get(1), "passage", 9))
                .isRefused(422, "invalid-field");
        text.withhold(Map.of("version", 1, "passage", 1)).isRefused(422, "invalid-field");
    }

    @Test
    void a_notice_is_never_taken_for_the_words() {
        Text text = Text.written();
        text.withhold(text.passage()).is(201);
        JsonNode masked = Visitor.anybody().get(text.document() + "/versions/2").json();
        Answer draft = SECRETARIAT
                .post(text.document() + "/versions", Map.of("basedOn", 2))
                .is(201);
        SECRETARIAT
                .put(
                        text.document() + "/versions/3/clauses",
                        Map.of("clauses", masked.get("clauses")),
                        draft.header("ETag"))
                .isRefused(422, "invalid-field");
        String correct = "/vestfjord/office/documents/" + text.slug() + "/2/correct?clause="
                + text.clauses().get(1);
        HttpResponse<String> form = Session.of("vestfjord.secretariat").get(correct);
        assertThat(form.body()).contains(text.secret());
    }

    @Test
    void a_text_out_for_consultation_is_withheld_from_those_who_are_asked() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        SECRETARIAT
                .post(
                        round.document() + "/withholdings",
                        Map.of("version", 1, "clause", round.clauses().get(1), "passage", 1))
                .is(201);
        for (String path : List.of(
                "/vestfjord/" + round.slug() + "/v1",
                "/vestfjord/consultations/" + round.slug(),
                "/api/v1" + round.draft(),
                "/api/v1" + round.draft() + ".docx")) {
            assertThat(Surfaces.read(path, "vestfjord.lmu-hr.chair")).as(path).doesNotContain("Vi svarer venligt");
        }
        assertThat(Session.of("vestfjord.lmu-hr.chair")
                        .get("/vestfjord/office/documents/" + round.slug() + "/1")
                        .body())
                .doesNotContain("Vi svarer venligt");
    }
}
