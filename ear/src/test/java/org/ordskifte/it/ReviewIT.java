package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A text is looked at again in time, ends when it ends, and is replaced by another: its owner and its readers know. */
@ExtendWith(Portal.class)
class ReviewIT {

    private static final Duration SENT = Duration.ofSeconds(20);
    private static final LocalDate TODAY = LocalDate.now(ConsultationFixture.ZONE);

    /** An adopted text whose owner has a mail address that nobody else has. */
    private record Text(ConsultationFixture draft, String owner) {

        static Text adopted(Map<String, Object> decision) {
            ConsultationFixture draft = ConsultationFixture.drafted();
            String owner = "ejer-" + UUID.randomUUID() + "@example.org";
            describe(draft.slug(), Map.of("ownerName", "Ejer Prøve", "contactEmail", owner));
            SECRETARIAT.post(draft.draft() + "/adopt", decision).is(200);
            return new Text(draft, owner);
        }

        String reviews() {
            return draft.document() + "/reviews";
        }

        JsonNode version() {
            return SECRETARIAT.get(draft.draft()).is(200).json();
        }

        List<Path> mails() {
            try (Stream<Path> mails = Files.list(Portal.stack().mailDir())) {
                return mails.filter(mail -> mail.getFileName().toString().endsWith("-" + owner + ".eml"))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void describe(String slug, Map<String, Object> changed) {
        Map<String, Object> request = new HashMap<>(ConsultationFixture.document(slug, "da", "PUBLIC"));
        request.putAll(changed);
        SECRETARIAT.put(TENANT + "/documents/" + slug, request, "*").is(200);
    }

    @Test
    void owners_are_told_once_of_each_stage_and_again_when_the_day_is_moved() throws IOException {
        Text reviewed = Text.adopted(Map.of("reviewBy", TODAY.plusDays(20).toString()));
        Text ending = Text.adopted(Map.of("validTo", TODAY.plusDays(60).toString()));
        Text lasting = Text.adopted(Map.of("validTo", TODAY.plusDays(200).toString()));
        Management.turn("ReminderRound");
        Patience.until(
                "the first mails",
                SENT,
                () -> reviewed.mails().size() == 1 && ending.mails().size() == 1);
        assertThat(Files.readString(reviewed.mails().get(0), StandardCharsets.ISO_8859_1))
                .contains("vestfjord/office/documents/" + reviewed.draft().slug());
        SECRETARIAT
                .put(reviewed.reviews() + "/plan", Map.of("version", 1, "reviewBy", TODAY.toString()), "*")
                .is(200);
        Management.turn("ReminderRound");
        Patience.until("the second mail", SENT, () -> reviewed.mails().size() == 2);
        assertThat(ending.mails()).as("after another turn").hasSize(1);
        assertThat(lasting.mails()).isEmpty();
    }

    @Test
    void a_review_without_change_says_by_whom_and_until_when() {
        Text text = Text.adopted(Map.of("reviewBy", TODAY.plusDays(5).toString()));
        String hash = text.version().get("contentHash").asText();
        String next = TODAY.plusYears(2).toString();
        SECRETARIAT
                .post(text.reviews(), Map.of("version", 1, "reviewBy", next, "note", "Læst med HR"))
                .is(201);
        JsonNode version = text.version();
        assertThat(version.get("reviewBy").asText()).isEqualTo(next);
        assertThat(version.get("reviewedOn").asText()).isEqualTo(TODAY.toString());
        assertThat(version.get("contentHash").asText()).isEqualTo(hash);
        JsonNode review = SECRETARIAT.get(text.reviews()).items().get(0);
        assertThat(review.get("by").asText()).isEqualTo("Sekretariatet Region Vestfjord");
        assertThat(review.get("note").asText()).isEqualTo("Læst med HR");
        assertThat(Session.closed().get("/vestfjord/" + text.draft().slug()).body())
                .contains("Senest gennemgået uden ændringer")
                .doesNotContain("Læst med HR");
        Visitor.anybody().get(text.reviews()).is(404);
        assertThat(Visitor.called("vestfjord.employee")
                        .get(text.reviews())
                        .is(200)
                        .items())
                .hasSize(1);
    }

    @Test
    void a_correction_keeps_the_day_and_the_case_number() {
        Text text = Text.adopted(Map.of("reviewBy", TODAY.plusDays(400).toString(), "caseNumber", "26/4711"));
        JsonNode draft = SECRETARIAT
                .post(text.draft().document() + "/versions", Map.of("correctionOf", 1, "changeNote", "Stavefejl"))
                .is(201)
                .json();
        assertThat(draft.get("number").asInt()).isEqualTo(2);
        JsonNode adopted = SECRETARIAT
                .post(text.draft().document() + "/versions/2/adopt", Map.of())
                .is(200)
                .json();
        assertThat(adopted.get("reviewBy").asText())
                .isEqualTo(TODAY.plusDays(400).toString());
        assertThat(adopted.get("caseNumber").asText()).isEqualTo("26/4711");
    }

    @Test
    void what_makes_no_sense_is_refused() {
        Text text = Text.adopted(Map.of());
        SECRETARIAT
                .post(text.reviews(), Map.of("version", 1, "reviewBy", TODAY.toString()))
                .isRefused(422, "invalid-field");
        SECRETARIAT.post(text.reviews(), Map.of("version", 1)).isRefused(422, "invalid-field");
        SECRETARIAT
                .put(text.reviews() + "/plan", Map.of("version", 1, "reviewBy", "2020-01-01"), "*")
                .isRefused(422, "invalid-field");
        SECRETARIAT
                .send("PUT", text.reviews() + "/plan", Map.of("version", 1), Map.of())
                .isRefused(428, "missing-precondition");
        SECRETARIAT
                .put(text.reviews() + "/plan", Map.of("version", 1), "\"9999\"")
                .isRefused(412, "stale");
        ConsultationFixture draft = ConsultationFixture.drafted();
        SECRETARIAT
                .post(
                        draft.document() + "/reviews",
                        Map.of("version", 1, "reviewBy", TODAY.plusDays(9).toString()))
                .isRefused(409, "not-adopted");
        Visitor.called("vestfjord.employee")
                .post(
                        text.reviews(),
                        Map.of("version", 1, "reviewBy", TODAY.plusDays(9).toString()))
                .isRefused(403, "forbidden");
    }

    @Test
    void the_pages_of_the_office_record_move_and_remind() {
        Text text = Text.adopted(Map.of("reviewBy", TODAY.plusDays(10).toString()));
        Session secretary = Session.of("vestfjord.secretariat");
        assertThat(secretary.get("/vestfjord/office").body())
                .contains("/documents/" + text.draft().slug() + "/1/review");
        String page = "/vestfjord/office/documents/" + text.draft().slug() + "/1/review";
        HttpResponse<String> missing = PageForm.on(secretary, page, "form").press("confirm");
        assertThat(missing.body()).contains("Vælg den dag, teksten senest skal gennemgås igen");
        HttpResponse<String> past = PageForm.on(secretary, page, "plan")
                .with("reviewBy", "2020-01-01")
                .press("save");
        assertThat(past.body()).contains("Dagen er gået");
        HttpResponse<String> done = PageForm.on(secretary, page, "form")
                .with("reviewBy", TODAY.plusYears(1).toString())
                .with("note", "Læst igennem")
                .press("confirm");
        assertThat(done.body()).contains("Gennemgangen er noteret").contains("Læst igennem");
        assertThat(secretary.get("/vestfjord/office").body())
                .doesNotContain("/documents/" + text.draft().slug() + "/1/review");
        Session employee = Session.of("vestfjord.employee");
        assertThat(employee.get(page).body()).contains("Læst igennem").doesNotContain("id=\"form:confirm\"");
    }

    @Test
    void a_text_that_another_replaces_says_so_on_its_page_in_its_files_and_over_rest() {
        Text old = Text.adopted(Map.of());
        Text next = Text.adopted(Map.of());
        String oldPage = "/vestfjord/" + old.draft().slug();
        assertThat(Session.closed().get(oldPage).body())
                .doesNotContain(next.draft().slug());
        Session secretary = Session.of("vestfjord.secretariat");
        HttpResponse<String> described = PageForm.on(
                        secretary, "/vestfjord/office/documents/" + next.draft().slug() + "?describe=yes", "form")
                .with("replaces", old.draft().slug())
                .press("save");
        assertThat(described.body()).contains("Erstatter");
        assertThat(Session.closed().get(oldPage).body())
                .contains("/vestfjord/" + next.draft().slug());
        assertThat(SECRETARIAT
                        .get(old.draft().document())
                        .json()
                        .at("/replacedBy/0/slug")
                        .asText())
                .isEqualTo(next.draft().slug());
        assertThat(SECRETARIAT
                        .get(next.draft().document())
                        .json()
                        .at("/replaces/slug")
                        .asText())
                .isEqualTo(old.draft().slug());
        for (String ending : List.of("txt", "html", "docx", "xml", "md", "pdf")) {
            String files = "/api/v1" + old.draft().draft() + "." + ending;
            assertThat(Surfaces.read(files, null)).as(ending).contains("Er erstattet af");
        }
        Map<String, Object> back =
                new HashMap<>(ConsultationFixture.document(old.draft().slug(), "da", "PUBLIC"));
        back.put("replaces", next.draft().slug());
        SECRETARIAT.put(old.draft().document(), back, "*").isRefused(422, "invalid-field");
        describe(next.draft().slug(), Map.of());
        assertThat(SECRETARIAT.get(next.draft().document()).json().has("replaces"))
                .isTrue();
        describe(next.draft().slug(), Map.of("replaces", ""));
        assertThat(SECRETARIAT.get(next.draft().document()).json().has("replaces"))
                .isFalse();
        assertThat(Session.closed().get(oldPage).body()).doesNotContain("Er erstattet af");
    }
}
