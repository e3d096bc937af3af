package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** An authority calls its committees and consultations what it likes, in its own pages, mails and feeds and nowhere else. */
@Isolated
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

    @Test
    void its_words_go_out_with_mails_and_feeds_and_stand_in_refusals_on_its_pages() throws SQLException {
        Map<String, Object> words = forms("rådslagning", "rådslagningen", "rådslagninger", "rådslagningerne");
        ConsultationFixture round = ConsultationFixture.drafted();
        ConsultationFixture empty = ConsultationFixture.drafted();
        String guest = ConsultationFixture.fresh("gaest") + "@example.org";
        put(Map.of("da", Map.of("consultation", words)));
        try {
            round.published(Map.of("consultees", List.of(Map.of("email", guest, "name", "Gæsten"))));
            assertThat(toldTo(guest)).isEqualTo("rådslagningen");
            assertThat(page("/vestfjord/feed.atom"))
                    .contains("kodekser og rådslagninger", "Rådslagning: Regler for den gode tone")
                    .doesNotContain("Høring: ");
            assertThat(page("/vestfjord/consultations.ics").replace("\r\n ", ""))
                    .contains("kodekser og rådslagninger");
            assertThat(page("/elvestad/feed.atom")).contains("retningslinjer og høringer");
            ConsultationFixture.SECRETARIAT
                    .post(ConsultationFixture.TENANT + "/consultations", empty.request(Map.of("documents", List.of())))
                    .is(201);
            String publishing = "/vestfjord/office/consultations/" + empty.slug() + "?step=publish";
            assertThat(PageForm.on(Session.of("vestfjord.secretariat"), publishing, "form")
                            .press("publish")
                            .body())
                    .contains("Rådslagningen har intet dokument. Intet er offentliggjort.");
        } finally {
            put(Map.of());
        }
    }

    private static void put(Map<String, Object> terms) {
        ConsultationFixture.SECRETARIAT
                .put(ConsultationFixture.TENANT + "/terms", Map.of("terms", terms), "*")
                .is(200);
    }

    /** What the mail to somebody calls the consultation. */
    private static String toldTo(String address) throws SQLException {
        try (Connection owner = Portal.stack().ownerConnection();
                PreparedStatement query = owner.prepareStatement(
                        "select arguments ->> 'term.consultation.the' from notice where recipient_email = ?")) {
            query.setString(1, address);
            try (ResultSet found = query.executeQuery()) {
                return found.next() ? found.getString(1) : null;
            }
        }
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
