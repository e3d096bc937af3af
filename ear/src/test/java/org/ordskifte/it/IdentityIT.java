package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file becomes the next version of a document, and every clause is known again or asked about. */
@ExtendWith(Portal.class)
class IdentityIT {

    private static final Visitor ANYBODY = Visitor.anybody();

    private static JsonNode recognised(TwoVersions texts, int index) {
        return SECRETARIAT
                .get(texts.document() + "/versions/2/identity")
                .is(200)
                .json()
                .get("clauses")
                .get(index);
    }

    @Test
    void each_clause_of_the_file_continues_its_own_or_waits_for_a_person() {
        TwoVersions texts = TwoVersions.written();

        assertThat(texts.after(0)).isEqualTo(texts.before(2));
        assertThat(texts.after(1)).isEqualTo(texts.before(0));
        assertThat(recognised(texts, 2).get("kind").asText()).isEqualTo("SPLIT");
        assertThat(recognised(texts, 3).get("of").get(0).get("clause").asText()).isEqualTo(texts.before(1));
        assertThat(recognised(texts, 4).get("kind").asText()).isEqualTo("MERGED");
        assertThat(recognised(texts, 5).get("kind").asText()).isEqualTo("DOUBTFUL");
        assertThat(recognised(texts, 5).get("candidates").get(0).get("clause").asText())
                .isEqualTo(texts.before(5));
        assertThat(texts.after(5)).isNotEqualTo(texts.before(5));
        ANYBODY.get(texts.document() + "/versions/2/identity").isRefused(404, "not-found");
        assertThat(ANYBODY.get(texts.document() + "/versions/1/identity").status())
                .isEqualTo(404);
    }

    @Test
    void a_person_who_says_it_is_the_same_gives_the_draft_clause_its_identity() {
        TwoVersions texts = TwoVersions.written();
        String decide = texts.document() + "/versions/2/identity/";
        Map<String, Object> same = Map.of("decision", "SAME", "of", List.of(texts.before(5)));
        SECRETARIAT.send("PUT", decide + texts.after(5), same, Map.of()).isRefused(428, "missing-precondition");
        SECRETARIAT.put(decide + texts.after(5), same, "\"999\"").isRefused(412, "stale");
        SECRETARIAT
                .put(decide + texts.after(5), Map.of("decision", "SAME", "of", List.of(texts.before(0))), "*")
                .isRefused(409, "clause-taken");
        SECRETARIAT
                .put(decide + texts.after(5), Map.of("decision", "MERGED", "of", List.of(texts.before(0))), "*")
                .isRefused(422, "invalid-field");
        SECRETARIAT.put(decide + UUID.randomUUID(), same, "*").isRefused(404, "not-found");

        JsonNode settled =
                SECRETARIAT.put(decide + texts.after(5), same, "*").is(200).json();

        assertThat(settled.get("doubts").asInt()).isZero();
        JsonNode draft =
                SECRETARIAT.get(texts.document() + "/versions/2").is(200).json();
        assertThat(draft.get("clauses").get(5).get("id").asText()).isEqualTo(texts.before(5));
        JsonNode changed = SECRETARIAT
                .put(decide + texts.before(0), Map.of("decision", "NEW"), "*")
                .is(200)
                .json();
        assertThat(changed.get("clauses").get(1).get("clause").asText()).isNotEqualTo(texts.before(0));
    }

    @Test
    void a_comparison_says_what_was_split_merged_moved_and_renumbered() {
        TwoVersions texts = TwoVersions.written();
        SECRETARIAT.post(texts.document() + "/versions/2/adopt", Map.of()).is(200);

        JsonNode clauses = ANYBODY.get(texts.document() + "/compare?from=1&to=2")
                .is(200)
                .json()
                .get("clauses");

        assertThat(change(clauses, texts.after(0))).isEqualTo("CHANGED MOVED RENUMBERED");
        assertThat(change(clauses, texts.after(1))).isEqualTo("RENUMBERED");
        assertThat(change(clauses, texts.after(2))).startsWith("SPLIT");
        assertThat(change(clauses, texts.after(3))).startsWith("SPLIT");
        assertThat(change(clauses, texts.after(4))).startsWith("MERGED");
        assertThat(change(clauses, texts.after(5))).isEqualTo("ADDED");
        assertThat(change(clauses, texts.before(5))).isEqualTo("REMOVED");
        assertThat(clauses).hasSize(7);
        JsonNode merged = of(clauses, texts.after(4));
        assertThat(merged.get("related")).hasSize(2);
        JsonNode back = ANYBODY.get(texts.document() + "/compare?from=2&to=1")
                .is(200)
                .json()
                .get("clauses");
        assertThat(change(back, texts.before(1))).startsWith("MERGED");
        assertThat(change(back, texts.before(3))).startsWith("SPLIT");
    }

    @Test
    void what_was_left_undecided_can_be_settled_after_adoption_without_touching_the_version() {
        TwoVersions texts = TwoVersions.written();
        String hash = SECRETARIAT
                .post(texts.document() + "/versions/2/adopt", Map.of())
                .is(200)
                .text("contentHash");

        SECRETARIAT
                .put(
                        texts.document() + "/versions/2/identity/" + texts.after(5),
                        Map.of("decision", "SAME", "of", List.of(texts.before(5))),
                        "*")
                .is(200);

        JsonNode version = ANYBODY.get(texts.document() + "/versions/2").is(200).json();
        assertThat(version.get("contentHash").asText()).isEqualTo(hash);
        assertThat(version.get("clauses").get(5).get("id").asText()).isEqualTo(texts.after(5));
        JsonNode clauses = ANYBODY.get(texts.document() + "/compare?from=1&to=2")
                .is(200)
                .json()
                .get("clauses");
        assertThat(change(clauses, texts.after(5))).isEqualTo("CHANGED");
    }

    @Test
    void the_address_of_a_clause_that_went_on_as_another_leads_there_and_its_life_tells_why() throws Exception {
        TwoVersions texts = TwoVersions.written();
        SECRETARIAT.post(texts.document() + "/versions/2/adopt", Map.of()).is(200);
        String page = "/vestfjord/" + texts.slug() + "/clause/";

        HttpResponse<String> merged = page(page + texts.before(3));
        assertThat(merged.statusCode()).isEqualTo(302);
        assertThat(merged.headers().firstValue("Location").orElse("")).endsWith(page + texts.after(4));
        assertThat(page(page + texts.after(4)).body())
                .contains("I udgave 2 gik 4 Mødekultur op i punktet", page + texts.before(3) + "?own=yes");
        assertThat(page(page + texts.before(3) + "?own=yes").body())
                .contains("I udgave 2 gik punktet op i 5 Møder og kørsel");
        HttpResponse<String> split = page(page + texts.before(1));
        assertThat(split.statusCode()).isEqualTo(200);
        assertThat(split.body())
                .contains("I udgave 2 blev en del af punktet til 3 Skærm og kode", page + texts.after(3));
        JsonNode history = ANYBODY.get(texts.document() + "/clauses/" + texts.before(1))
                .is(200)
                .json();
        assertThat(history.get("relatives")).hasSize(2);
        assertThat(page("/vestfjord/" + texts.slug() + "/v1").body())
                .contains("/vestfjord/" + texts.slug() + "#c-" + texts.after(4), "data-now=\"#c-" + texts.after(4));
        assertThat(page("/vestfjord/" + texts.slug() + "/compare/1..2").body())
                .contains("3 Skærm og kode er en del af det tidligere 2 Sikkerhed")
                .contains("5 Møder og kørsel samler 4 Mødekultur, 5 Kørsel");
    }

    @Test
    void a_document_says_what_stands_in_its_place_and_what_it_stands_in_place_of() throws Exception {
        TwoVersions old = TwoVersions.written();
        String slug = ConsultationFixture.fresh("afloeser");
        Map<String, Object> request = new HashMap<>(ConsultationFixture.document(slug, "da", "PUBLIC"));
        request.put("replaces", old.slug());
        SECRETARIAT.post(TENANT + "/documents", request).is(201);
        TwoVersions.draft(slug, TwoVersions.FIRST);
        assertThat(ANYBODY.get(old.document()).is(200).json().has("replacedBy")).isFalse();
        SECRETARIAT
                .post(TENANT + "/documents/" + slug + "/versions/1/adopt", Map.of())
                .is(200);

        JsonNode replaced = ANYBODY.get(old.document()).is(200).json();
        assertThat(replaced.get("replacedBy").get(0).get("slug").asText()).isEqualTo(slug);
        assertThat(ANYBODY.get(TENANT + "/documents/" + slug)
                        .is(200)
                        .json()
                        .get("replaces")
                        .get("slug")
                        .asText())
                .isEqualTo(old.slug());
        assertThat(page("/vestfjord/" + old.slug()).body())
                .contains("Dokumentet er erstattet af:", "href=\"/vestfjord/" + slug + "\"");
    }

    @Test
    void a_day_and_what_was_known_by_another_can_be_asked_on_the_page() throws Exception {
        TwoVersions texts = TwoVersions.written();
        LocalDate today = LocalDate.now(ConsultationFixture.ZONE);
        SECRETARIAT
                .post(
                        texts.document() + "/versions/2/adopt",
                        Map.of("validFrom", today.plusDays(3).toString()))
                .is(200);
        String page = "/vestfjord/" + texts.slug();

        assertThat(page(page).body()).contains("En ny udgave er vedtaget og gælder fra", page + "/v2");
        assertThat(page(page + "/on/" + today.plusDays(3)).body()).contains("3 Skærm og kode".substring(2));
        assertThat(page(page + "?on=" + today.plusDays(2)).body()).contains("Mødekultur");
        assertThat(page(page + "/on/" + today.minusDays(1)).body()).contains("vides ikke her");
        assertThat(page(page + "?on=" + today + "&knownAt=" + today.minusDays(1))
                        .body())
                .contains("viste endnu ikke denne tekst");
        assertThat(page(page + "?on=8.1.2020").body()).contains("8. januar 2020, vides ikke her");
        assertThat(ANYBODY.get(texts.document() + "?on=" + today + "&knownAt=2020-01-01T00:00:00%2B01:00")
                        .is(200)
                        .text("status"))
                .isEqualTo("NOT_KNOWN_HERE");
    }

    @Test
    void what_was_taken_back_is_not_shown_but_that_it_was_shown_is_told() throws Exception {
        TwoVersions texts = TwoVersions.written();
        SECRETARIAT.post(texts.document() + "/versions/2/adopt", Map.of()).is(200);
        String then = OffsetDateTime.now(ZoneOffset.UTC).toString();
        SECRETARIAT.post(texts.document() + "/versions/2/withdraw", Map.of()).is(200);

        JsonNode now = ANYBODY.get(texts.document()).is(200).json();
        assertThat(now.get("inForce").get("number").asInt()).isEqualTo(1);
        JsonNode shown =
                ANYBODY.get(texts.document() + "?knownAt=" + then).is(200).json();
        assertThat(shown.get("status").asText()).isEqualTo("WITHDRAWN_SINCE");
        assertThat(shown.get("inForce").isNull()).isTrue();
        assertThat(shown.get("versions")).hasSize(1);
        String page = page("/vestfjord/" + texts.slug() + "?knownAt=" + then).body();
        assertThat(page)
                .contains("Den udgave, der blev vist her dengang, er senere trukket tilbage. Her vises den seneste.")
                .contains("Mødekultur")
                .doesNotContain("Møder og kørsel");
    }

    private static HttpResponse<String> page(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(Portal.stack().baseUrl() + path))
                                .header("Accept", "text/html")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode of(JsonNode clauses, String id) {
        for (JsonNode clause : clauses) {
            if (clause.get("clause").asText().equals(id)) {
                return clause;
            }
        }
        throw new AssertionError("no " + id + " in " + clauses);
    }

    private static String change(JsonNode clauses, String id) {
        StringBuilder kinds = new StringBuilder();
        of(clauses, id).get("changes").forEach(kind -> kinds.append(' ').append(kind.asText()));
        return kinds.toString().strip();
    }
}
