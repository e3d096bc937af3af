package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One language is authoritative; a translation says of which version it is one, and when that is no longer the newest. */
@ExtendWith(Portal.class)
class TranslationIT {

    /** An adopted Danish text and an adopted English one that is not marked yet. */
    private record Pair(ConsultationFixture danish, String english) {

        static Pair adopted() {
            ConsultationFixture danish = ConsultationFixture.drafted();
            SECRETARIAT.post(danish.draft() + "/adopt", Map.of()).is(200);
            return new Pair(danish, written());
        }

        static String written() {
            String slug = ConsultationFixture.fresh("tone-en");
            SECRETARIAT
                    .post(TENANT + "/documents", ConsultationFixture.document(slug, "en", "PUBLIC"))
                    .is(201);
            SECRETARIAT
                    .post(
                            TENANT + "/documents/" + slug + "/versions",
                            Map.of(
                                    "title",
                                    "Rules for the right tone",
                                    "clauses",
                                    List.of(Map.of(
                                            "label",
                                            "1",
                                            "heading",
                                            "Purpose",
                                            "blocks",
                                            List.of(Map.of("type", "paragraph", "text", "We speak plainly."))))))
                    .is(201);
            SECRETARIAT
                    .post(TENANT + "/documents/" + slug + "/versions/1/adopt", Map.of())
                    .is(200);
            return slug;
        }

        String translations() {
            return TENANT + "/documents/" + english + "/translations/1";
        }

        Answer mark() {
            return SECRETARIAT.put(translations(), Map.of("document", danish.slug(), "version", 1), "*");
        }

        String page() {
            return Session.closed().get("/vestfjord/" + english).body();
        }

        String original() {
            return Session.closed().get("/vestfjord/" + danish.slug()).body();
        }

        void adoptNextOriginal() {
            SECRETARIAT
                    .post(danish.document() + "/versions", Map.of("basedOn", 1))
                    .is(201);
            SECRETARIAT.post(danish.document() + "/versions/2/adopt", Map.of()).is(200);
        }
    }

    @Test
    void both_pages_say_which_text_applies_and_search_engines_learn_the_languages() {
        Pair pair = Pair.adopted();
        assertThat(pair.page()).doesNotContain("Oversættelse af udgave");
        pair.mark().is(200);
        assertThat(pair.page())
                .contains("Oversættelse af udgave 1 af")
                .contains("/vestfjord/" + pair.danish().slug() + "/v1")
                .contains("Teksten på dansk er den gældende")
                .contains("hreflang=\"da\"", "hreflang=\"en\"")
                .doesNotContain("svarer ikke længere");
        assertThat(pair.original())
                .contains("På andre sprog", "/vestfjord/" + pair.english())
                .contains("Oversættelse af udgave 1<")
                .contains("<link rel=\"alternate\" hreflang=\"en\"");
    }

    @Test
    void a_translation_is_flagged_as_soon_as_another_version_of_the_original_is_the_newest() {
        Pair pair = Pair.adopted();
        pair.mark().is(200);
        assertThat(pair.page()).doesNotContain("svarer ikke længere");
        pair.adoptNextOriginal();
        assertThat(pair.page())
                .contains("Oversættelsen svarer ikke længere til teksten")
                .contains("/compare/1..2");
        assertThat(pair.original()).contains("som ikke er den nyeste");
        JsonNode around = Visitor.anybody().get(pair.translations()).is(200).json();
        assertThat(around.at("/original/outdated").asBoolean()).isTrue();
        assertThat(around.at("/original/newest").asInt()).isEqualTo(2);
        JsonNode other = Visitor.anybody()
                .get(pair.danish().document() + "/translations/2")
                .is(200)
                .json();
        assertThat(other.at("/translations/0/outdated").asBoolean()).isTrue();
        assertThat(debt(pair)).contains("TRANSLATION_OUTDATED");
        assertThat(Session.of("vestfjord.secretariat")
                        .get("/vestfjord/office/documents")
                        .body())
                .contains("er forældet: den følger udgave 1");
        SECRETARIAT
                .put(pair.translations(), Map.of("document", pair.danish().slug(), "version", 2), "*")
                .is(200);
        assertThat(pair.page()).doesNotContain("svarer ikke længere");
    }

    @Test
    void correcting_an_older_version_of_the_original_outdates_no_translation() {
        Pair pair = Pair.adopted();
        pair.adoptNextOriginal();
        SECRETARIAT
                .put(pair.translations(), Map.of("document", pair.danish().slug(), "version", 2), "*")
                .is(200);
        corrected(pair, 1, 3);
        JsonNode around = Visitor.anybody().get(pair.translations()).is(200).json();
        assertThat(around.at("/original/outdated").asBoolean(true)).isFalse();
        assertThat(around.at("/original/newest").asInt()).isEqualTo(2);
        assertThat(pair.page()).doesNotContain("svarer ikke længere");
        assertThat(debt(pair)).doesNotContain("TRANSLATION_OUTDATED");

        corrected(pair, 2, 4);
        assertThat(Visitor.anybody()
                        .get(pair.translations())
                        .json()
                        .at("/original/newest")
                        .asInt())
                .isEqualTo(4);
        assertThat(pair.page()).contains("svarer ikke længere");
        assertThat(debt(pair)).contains("TRANSLATION_OUTDATED");
    }

    private static void corrected(Pair pair, int wrong, int next) {
        String versions = pair.danish().document() + "/versions";
        SECRETARIAT
                .post(versions, Map.of("correctionOf", wrong, "changeNote", "Stavefejl"))
                .is(201);
        SECRETARIAT.post(versions + "/" + next + "/adopt", Map.of()).is(200);
    }

    private static String debt(Pair pair) {
        return SECRETARIAT
                .get(TENANT + "/metadata-debt/" + pair.english())
                .is(200)
                .json()
                .get("missing")
                .toString();
    }

    @Test
    void the_mark_is_said_over_rest_kept_by_what_follows_and_taken_away() {
        Pair pair = Pair.adopted();
        String document = TENANT + "/documents/" + pair.english();
        String hash = SECRETARIAT.get(document + "/versions/1").text("contentHash");
        JsonNode marked = pair.mark().is(200).json();
        assertThat(marked.at("/translationOf/document").asText())
                .isEqualTo(pair.danish().slug());
        assertThat(marked.get("contentHash").asText()).isEqualTo(hash);
        JsonNode next = SECRETARIAT
                .post(document + "/versions", Map.of("basedOn", 1))
                .is(201)
                .json();
        assertThat(next.at("/translationOf/version").asInt()).isEqualTo(1);
        SECRETARIAT.send("DELETE", pair.translations(), null, Map.of()).isRefused(428, "missing-precondition");
        JsonNode free = SECRETARIAT
                .send("DELETE", pair.translations(), null, Map.of("If-Match", "*"))
                .is(200)
                .json();
        assertThat(free.has("translationOf")).isFalse();
    }

    @Test
    void what_cannot_be_a_translation_is_refused() {
        Pair pair = Pair.adopted();
        ConsultationFixture draft = ConsultationFixture.drafted();
        SECRETARIAT
                .put(pair.translations(), Map.of("document", pair.english(), "version", 1), "*")
                .isRefused(422, "invalid-field");
        SECRETARIAT
                .put(pair.translations(), Map.of("document", draft.slug(), "version", 1), "*")
                .isRefused(422, "invalid-field");
        SECRETARIAT
                .put(pair.translations(), Map.of("document", Pair.written(), "version", 1), "*")
                .isRefused(422, "invalid-field");
        SECRETARIAT
                .put(pair.translations(), Map.of("document", "findes-ikke", "version", 1), "*")
                .isRefused(422, "invalid-field");
        pair.mark().is(200);
        SECRETARIAT
                .put(
                        pair.danish().document() + "/translations/1",
                        Map.of("document", Pair.written(), "version", 1),
                        "*")
                .isRefused(422, "invalid-field");
        Visitor.called("vestfjord.employee")
                .put(pair.translations(), Map.of("document", pair.danish().slug(), "version", 1), "*")
                .isRefused(403, "forbidden");
        Visitor.called("skargard.secretariat")
                .put(pair.translations(), Map.of("document", pair.danish().slug(), "version", 1), "*")
                .isRefused(404, "not-found");
    }

    @Test
    void a_translation_for_employees_is_not_betrayed_to_the_public() {
        Pair pair = Pair.adopted();
        pair.mark().is(200);
        Map<String, Object> inside = ConsultationFixture.document(pair.english(), "en", "EMPLOYEES");
        SECRETARIAT.put(TENANT + "/documents/" + pair.english(), inside, "*").is(200);
        assertThat(pair.original()).doesNotContain(pair.english());
        assertThat(Visitor.anybody()
                        .get(pair.danish().document() + "/translations/1")
                        .json()
                        .get("translations"))
                .isEmpty();
    }

    @Test
    void the_secretariat_marks_it_on_a_page() {
        Pair pair = Pair.adopted();
        Session secretary = Session.of("vestfjord.secretariat");
        String page = "/vestfjord/office/documents/" + pair.english() + "/1/translation";
        HttpResponse<String> done = PageForm.on(secretary, page, "form")
                .with("original", pair.danish().slug() + "/1")
                .press("mark");
        assertThat(done.body()).contains("Det er noteret, hvad teksten er oversat fra");
        assertThat(pair.page()).contains("Oversættelse af udgave 1 af");
        HttpResponse<String> undone =
                PageForm.on(secretary, page, "form").with("original", "").press("mark");
        assertThat(undone.body()).contains("ikke længere noteret som en oversættelse");
        assertThat(Session.of("vestfjord.employee").get(page).statusCode()).isIn(403, 404);
    }
}
