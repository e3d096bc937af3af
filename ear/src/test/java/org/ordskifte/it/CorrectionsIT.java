package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was found in a file is put right over the API, taken back, kept for a better file, and drafted as it was put right. */
@ExtendWith(Portal.class)
class CorrectionsIT {

    private static final String RULES =
            """
            # Regler for gaver

            Sagsnr.: 26-1

            ## 1 Formål

            Reglerne gælder for alle, der er ansat i kommunen.

            De gælder også for vikarer.

            ## 2 Gaver

            ### 2.1 Små gaver

            Små gaver kan modtages.

            ## 3 Kontakt

            Spørg din leder.
            """;

    private static JsonNode imported(String text) {
        return SECRETARIAT
                .upload(TENANT + "/imports", "regler.md", bytes(text))
                .is(201)
                .json();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String at(JsonNode file) {
        return TENANT + "/imports/" + file.get("id").asText();
    }

    private static JsonNode clauses(JsonNode file) {
        return file.at("/parts/0/clauses");
    }

    private static List<String> headings(JsonNode file) {
        List<String> headings = new ArrayList<>();
        collect(clauses(file), headings);
        return headings;
    }

    private static void collect(JsonNode clauses, List<String> into) {
        for (JsonNode clause : clauses) {
            into.add(clause.get("level").asInt() + " " + clause.path("heading").asText(""));
            collect(clause.get("children"), into);
        }
    }

    private static String clause(JsonNode clauses, String heading) {
        for (JsonNode clause : clauses) {
            String below = clause.path("heading").asText().equals(heading)
                    ? clause.get("id").asText()
                    : clause(clause.get("children"), heading);
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private static Answer correct(JsonNode file, String what, String heading, Object... more) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("do", what);
        if (heading != null) {
            body.put("clause", clause(clauses(SECRETARIAT.get(at(file)).json()), heading));
        }
        for (int i = 0; i < more.length; i += 2) {
            body.put(String.valueOf(more[i]), more[i + 1]);
        }
        return SECRETARIAT.post(at(file) + "/corrections", body);
    }

    private static List<String> uses(JsonNode file) {
        return StreamSupport.stream(file.get("ledger").spliterator(), false)
                .map(line -> line.get("line").asInt() + " " + line.get("as").asText() + " "
                        + line.get("reason").asText())
                .toList();
    }

    @Test
    void corrections_are_taken_one_by_one_and_taken_back() {
        JsonNode file = imported(RULES);
        Answer promoted = correct(file, "PROMOTE", "Små gaver").is(200);
        assertThat(headings(promoted.json())).containsExactly("1 Formål", "1 Gaver", "1 Små gaver", "1 Kontakt");
        assertThat(promoted.header("ETag")).isNotBlank();
        JsonNode split = correct(file, "SPLIT", "Formål", "block", 2).is(200).json();
        assertThat(headings(split)).containsExactly("1 Formål", "1 ", "1 Gaver", "1 Små gaver", "1 Kontakt");
        JsonNode tagged =
                correct(file, "TAG", "Kontakt", "block", 1, "tag", "ÅBENHED").json();
        assertThat(clauses(tagged).get(4).at("/tags/0").asText()).isEqualTo("ÅBENHED");
        JsonNode dropped = correct(file, "DROP", "Gaver").is(200).json();
        assertThat(headings(dropped)).doesNotContain("1 Gaver");
        assertThat(uses(dropped)).contains("11 LEFT_OUT dropped");
        assertThat(dropped.at("/dropped/0/heading").asText()).isEqualTo("Gaver");
        assertThat(dropped.get("corrections")).hasSize(4);
        SECRETARIAT
                .send("DELETE", at(file) + "/corrections/last", null, Map.of())
                .isRefused(428, "missing-precondition");
        SECRETARIAT
                .send("DELETE", at(file) + "/corrections/last", null, Map.of("If-Match", "\"9999\""))
                .isRefused(412, "stale");
        String tag = SECRETARIAT.get(at(file)).header("ETag");
        Answer undone = SECRETARIAT
                .send("DELETE", at(file) + "/corrections/last", null, Map.of("If-Match", tag))
                .is(200);
        assertThat(headings(undone.json())).contains("1 Gaver");
        assertThat(undone.json().get("undone").asInt()).isEqualTo(1);
        assertThat(headings(SECRETARIAT
                        .post(at(file) + "/corrections/redo", null)
                        .is(200)
                        .json()))
                .doesNotContain("1 Gaver");
        for (int left = 4; left > 0; left--) {
            SECRETARIAT
                    .send("DELETE", at(file) + "/corrections/last", null, Map.of("If-Match", "*"))
                    .is(200);
        }
        JsonNode back = SECRETARIAT.get(at(file)).json();
        assertThat(back.get("parts")).isEqualTo(file.get("parts"));
        assertThat(back.get("ledger")).isEqualTo(file.get("ledger"));
    }

    @Test
    void a_correction_in_the_middle_is_taken_back_and_the_later_ones_stay() {
        JsonNode file = imported(RULES);
        correct(file, "PROMOTE", "Små gaver").is(200);
        correct(file, "TEXT", "Formål").is(200);
        correct(file, "DROP", "Kontakt").is(200);
        JsonNode back = SECRETARIAT
                .send("DELETE", at(file) + "/corrections/2", null, Map.of("If-Match", "*"))
                .is(200)
                .json();
        assertThat(headings(back)).containsExactly("1 Formål", "1 Gaver", "1 Små gaver");
        assertThat(back.get("corrections")).hasSize(2);
        SECRETARIAT
                .send("DELETE", at(file) + "/corrections/3", null, Map.of("If-Match", "*"))
                .is(404);
    }

    @Test
    void what_cannot_be_done_is_refused_and_changes_nothing() {
        JsonNode file = imported(RULES);
        correct(file, "PROMOTE", "Formål").isRefused(409, "correction-impossible");
        correct(file, "SPLIT", "Kontakt", "block", 2).isRefused(409, "correction-impossible");
        correct(file, "SPLIT", "Formål").isRefused(422, "invalid-field");
        correct(file, "TAG", "Formål", "block", 1).isRefused(422, "invalid-field");
        correct(file, "TAKE_IN", null, "line", 999).isRefused(422, "invalid-field");
        correct(file, "DROP", null).isRefused(422, "invalid-field");
        SECRETARIAT
                .post(
                        at(file) + "/corrections",
                        Map.of("do", "DROP", "clause", file.get("id").asText()))
                .isRefused(422, "invalid-field");
        SECRETARIAT.post(at(file) + "/corrections", Map.of("do", "SHUFFLE")).isRefused(422, "invalid-field");
        Visitor.called("vestfjord.employee")
                .post(at(file) + "/corrections", Map.of("do", "DROP"))
                .is(403);
        SECRETARIAT
                .send("DELETE", at(file) + "/corrections/last", null, Map.of("If-Match", "*"))
                .isRefused(409, "correction-impossible");
        assertThat(SECRETARIAT.get(at(file)).json().get("corrections")).isEmpty();
    }

    @Test
    void a_better_file_keeps_what_still_fits_and_names_what_does_not() {
        JsonNode file = imported(RULES);
        correct(file, "PROMOTE", "Små gaver").is(200);
        correct(file, "DROP", "Kontakt").is(200);
        SECRETARIAT
                .put(
                        at(file),
                        Map.of("title", "Gaveregler", "metadata", Map.of("caseNumber", "26-7", "adoptedBy", "Rådet")),
                        "*")
                .is(200);
        String better = RULES.replace("26-1", "26-2")
                .replace("## 3 Kontakt\n\nSpørg din leder.", "## 3 Spørgsmål\n\nSpørg formanden.")
                .replace("Små gaver kan modtages.", "Små gaver kan altid modtages.");
        Answer replaced = SECRETARIAT
                .upload(at(file) + "/replacement", "regler-2.md", bytes(better))
                .is(201);
        JsonNode now = replaced.json();
        assertThat(now.get("id")).isNotEqualTo(file.get("id"));
        assertThat(now.get("replaces")).isEqualTo(file.get("id"));
        assertThat(headings(now)).containsExactly("1 Formål", "1 Gaver", "1 Små gaver", "1 Spørgsmål");
        assertThat(now.at("/corrections/0/fits").asBoolean()).isTrue();
        assertThat(now.at("/corrections/1/fits").asBoolean()).isFalse();
        assertThat(now.at("/corrections/1/misfit").asText()).isEqualTo("GONE");
        assertThat(now.get("title").asText()).isEqualTo("Gaveregler");
        assertThat(now.at("/metadata/adoptedBy/value").asText()).isEqualTo("Rådet");
        assertThat(now.at("/metadata/caseNumber/value").asText()).isEqualTo("26-2");
        assertThat(now.at("/warnings/0/code").asText()).isEqualTo("ENTERED_NOT_KEPT");
        assertThat(now.at("/warnings/0/message").asText()).contains("26-7", "26-2");
        JsonNode before = SECRETARIAT.get(at(file)).json();
        assertThat(before.get("replacedBy")).isEqualTo(now.get("id"));
        assertThat(before.get("sha256")).isEqualTo(file.get("sha256"));
    }

    @Test
    void a_draft_has_the_clauses_as_they_were_put_right_and_the_comments_as_notes_for_its_writers() {
        JsonNode file = SECRETARIAT
                .upload(TENANT + "/imports", "svartider.docx", WordFile.withTrackedChanges())
                .is(201)
                .json();
        correct(file, "DROP", "Sprog").is(200);
        String slug = ConsultationFixture.registered("PUBLIC");
        JsonNode draft = SECRETARIAT
                .post(
                        TENANT + "/documents/" + slug + "/versions",
                        Map.of("import", file.get("id").asText(), "part", "main"))
                .is(201)
                .json();
        assertThat(draft.get("clauses")).hasSize(1);
        assertThat(draft.toString()).doesNotContain("Er det nok?");
        String version = TENANT + "/documents/" + slug + "/versions/"
                + draft.get("number").asInt();
        JsonNode note = SECRETARIAT.get(version + "/notes").is(200).json().at("/items/0");
        assertThat(note.get("text").asText()).isEqualTo("Er det nok?");
        assertThat(note.get("author").asText()).isEqualTo("Bo Prøve");
        assertThat(note.get("clause")).isEqualTo(draft.at("/clauses/0/id"));
        String one = version + "/notes/" + note.get("id").asText();
        Visitor.anybody().get(version + "/notes").is(404);
        Visitor.called("vestfjord.employee").get(version + "/notes").is(404);
        Visitor.called("skargard.secretariat").get(version + "/notes").is(404);
        Visitor.called("vestfjord.employee")
                .put(one, Map.of("settled", true), "*")
                .is(404);
        SECRETARIAT.send("PUT", one, Map.of("settled", true), Map.of()).isRefused(428, "missing-precondition");
        JsonNode settled = SECRETARIAT
                .put(one, Map.of("settled", true), SECRETARIAT.get(one).header("ETag"))
                .is(200)
                .json();
        assertThat(settled.get("settled").asBoolean()).isTrue();
        assertThat(settled.get("settledBy").asText()).isNotBlank();
        SECRETARIAT.put(one, Map.of("settled", false), "\"0\"").isRefused(412, "stale");
        SECRETARIAT.post(version + "/adopt", Map.of()).is(200);
        for (String ending : List.of("", ".html", ".md", ".xml", ".txt")) {
            assertThat(Visitor.anybody().get(version + ending).is(200).body())
                    .as(ending)
                    .contains("Svartider")
                    .doesNotContain("Er det nok?", "Bo Prøve");
        }
        assertThat(Visitor.anybody()
                        .get("/search?q=nok%20Pr%C3%B8ve&tenant=vestfjord")
                        .body())
                .doesNotContain("Er det nok?");
        Visitor.anybody().get(version + "/notes").is(404);
    }

    @Test
    void a_note_follows_its_clause_when_a_person_says_which_one_it_is() {
        String slug = ConsultationFixture.registered("PUBLIC");
        String versions = TENANT + "/documents/" + slug + "/versions";
        JsonNode first = SECRETARIAT
                .post(
                        versions,
                        Map.of(
                                "clauses",
                                List.of(Map.of(
                                        "heading",
                                        "Gebyrer",
                                        "kind",
                                        "CLAUSE",
                                        "blocks",
                                        List.of(Map.of("type", "paragraph", "text", "Der betales ingen gebyrer."))))))
                .is(201)
                .json();
        String old = first.at("/clauses/0/id").asText();
        SECRETARIAT.post(versions + "/1/adopt", Map.of()).is(200);
        String file = SECRETARIAT
                .upload(TENANT + "/imports", "svartider.docx", WordFile.withTrackedChanges())
                .is(201)
                .text("id");
        JsonNode draft =
                SECRETARIAT.post(versions, Map.of("import", file)).is(201).json();
        String fresh = draft.at("/clauses/0/id").asText();
        assertThat(fresh).isNotEqualTo(old);
        assertThat(SECRETARIAT
                        .get(versions + "/2/notes")
                        .json()
                        .at("/items/0/clause")
                        .asText())
                .isEqualTo(fresh);
        SECRETARIAT
                .put(versions + "/2/identity/" + fresh, Map.of("decision", "SAME", "of", List.of(old)), "*")
                .is(200);
        assertThat(SECRETARIAT
                        .get(versions + "/2/notes")
                        .json()
                        .at("/items/0/clause")
                        .asText())
                .isEqualTo(old);
    }
}
