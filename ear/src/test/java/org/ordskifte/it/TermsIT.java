package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An authority calls its committees and consultations what it likes, in its own pages and nowhere else. */
@ExtendWith(Portal.class)
class TermsIT {

    private static final String TENANT = "/tenants/skargard";
    private static final Visitor ADMINISTRATOR = Visitor.called("skargard.secretariat");
    private static final Map<String, Object> BOARD = forms("nämnd", "nämnden", "nämnder", "nämnderna");
    private static final Map<String, Object> ROUND = forms("rådslag", "rådslaget", "rådslag", "rådslagen");

    @AfterEach
    void say_what_everybody_says() {
        say(Map.of()).is(200);
    }

    @Test
    void its_words_stand_on_its_pages_in_its_language_and_on_no_others() {
        String before = page("/skargard/consultations");
        assertThat(before).contains("<h1>Remisser</h1>");
        say(Map.of("sv", Map.of("committee", BOARD, "consultation", ROUND))).is(200);
        assertThat(page("/skargard/consultations")).contains("<h1>Rådslag</h1>").doesNotContain("Remisser från");
        assertThat(page("/skargard")).contains("Inga öppna rådslag");
        assertThat(page("/almstad/consultations")).contains("<h1>Remisser</h1>").doesNotContain("ådslag");
        Session member = Session.of("skargard.secretariat");
        assertThat(member.get("/skargard/office/committees").body())
                .contains("<h1>Nämnder</h1>")
                .containsPattern("Det finns inga nämnder|Nämnder i den ordning")
                .doesNotContain("Grupper och nämnder");
        assertThat(ADMINISTRATOR
                        .get(TENANT)
                        .json()
                        .at("/terms/sv/committee/the")
                        .asText())
                .isEqualTo("nämnden");
        say(Map.of("sv", Map.of("consultation", ROUND))).is(200);
        assertThat(member.get("/skargard/office/committees").body()).contains("<h1>Grupper och nämnder</h1>");
        say(Map.of()).is(200);
        assertThat(page("/skargard/consultations")).isEqualTo(before);
    }

    @Test
    void only_the_administrator_says_so_only_what_was_seen_and_only_words() {
        Map<String, Object> terms = Map.of("terms", Map.of("sv", Map.of("committee", BOARD)));
        String seen = ADMINISTRATOR.get(TENANT).header("ETag");
        Visitor.anybody().put(TENANT + "/terms", terms, seen).isRefused(401, "not-signed-in");
        Visitor.called("skargard.employee").put(TENANT + "/terms", terms, seen).isRefused(403, "forbidden");
        ADMINISTRATOR.put(TENANT + "/terms", terms, seen).is(200);
        ADMINISTRATOR.put(TENANT + "/terms", terms, seen).isRefused(412, "stale");
        Map<String, Object> hostile = new HashMap<>(BOARD);
        hostile.put("many", "<script>{0}</script>");
        say(Map.of("sv", Map.of("committee", hostile))).isRefused(422, "invalid-field");
        say(Map.of("xx", Map.of("committee", BOARD))).isRefused(422, "invalid-field");
        assertThat(ADMINISTRATOR
                        .get(TENANT)
                        .json()
                        .at("/terms/sv/committee/many")
                        .asText())
                .isEqualTo("nämnder");
    }

    @Test
    void on_the_page_of_the_office_the_forms_are_typed_and_a_missing_one_is_asked_for() {
        Session administrator = Session.of("skargard.secretariat");
        HttpResponse<String> refused = PageForm.on(administrator, "/skargard/office/appearance", "terms")
                .with("words:0:one", "nämnd")
                .press("say");
        assertThat(refused.body()).contains("Skriv ordet i alla fyra formerna").contains("value=\"nämnd\"");
        HttpResponse<String> said = PageForm.on(administrator, "/skargard/office/appearance", "terms")
                .with("words:0:one", "nämnd")
                .with("words:0:the", "nämnden")
                .with("words:0:many", "nämnder")
                .with("words:0:all", "nämnderna")
                .press("say");
        assertThat(said.body()).contains("Orden är sparade").contains(">Nämnder</a>");
    }

    private static Map<String, Object> forms(String one, String the, String many, String all) {
        return Map.of("one", one, "the", the, "many", many, "all", all);
    }

    private static Answer say(Map<String, Object> terms) {
        return ADMINISTRATOR.put(TENANT + "/terms", Map.of("terms", terms), "*");
    }

    private static String page(String path) {
        return new String(Surfaces.fetch(path, null).body(), StandardCharsets.UTF_8);
    }
}
