package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An authority wears its own colour, only one that can be read, and says whom its readers turn to. */
@ExtendWith(Portal.class)
class AccentIT {

    private static final String TENANT = "/tenants/elvestad";
    private static final String SHEET = "/elvestad/accent.css";
    private static final Visitor ADMINISTRATOR = Visitor.called("elvestad.secretariat");

    @AfterEach
    void put_off() {
        wear(null);
    }

    @Test
    void the_colour_is_worn_on_light_and_dark_screens() throws Exception {
        wear("#7A1F2B").is(200);

        HttpResponse<String> sheet = get(SHEET, null);

        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.headers().firstValue("Content-Type")).hasValue("text/css;charset=UTF-8");
        assertThat(sheet.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(sheet.body())
                .contains("--accent: #7a1f2b", "prefers-color-scheme: dark")
                .containsPattern("dark\\) \\{\\s*:root \\{ --accent: #(?!7a1f2b)[0-9a-f]{6}");
        assertThat(ADMINISTRATOR.get(TENANT).text("accent")).isEqualTo("#7a1f2b");
    }

    @Test
    void an_unchanged_sheet_is_not_sent_again_and_a_changed_one_at_once() throws Exception {
        wear("#1e6b3a").is(200);
        String tag = get(SHEET, null).headers().firstValue("ETag").orElseThrow();
        assertThat(get(SHEET, tag).statusCode()).isEqualTo(304);

        wear("#4b2e83").is(200);

        HttpResponse<String> changed = get(SHEET, tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body()).contains("#4b2e83");
    }

    @Test
    void each_page_of_the_authority_names_its_sheet_whoever_looks_and_no_other_does() throws Exception {
        String page = get("/elvestad/etiske-retningslinjer", null).body();
        assertThat(page).contains("href=\"/elvestad/accent.css\"").doesNotContain("vestfjord/accent.css");
        wear("#1e6b3a").is(200);
        assertThat(get("/elvestad/etiske-retningslinjer", null).body()).isEqualTo(page);
        assertThat(get("/", null).body()).doesNotContain("accent.css");
        assertThat(get("/vestfjord/accent.css", null).body()).doesNotContain("#1e6b3a");
        assertThat(get("/no-such-authority/accent.css", null).statusCode()).isEqualTo(404);
        assertThat(get("/resources/css/ordskifte.css", null).body()).contains("--accent: #0b5470");
    }

    @Test
    void a_colour_too_pale_is_refused_with_the_nearest_that_can_be_read_in_the_text() {
        Answer refused = wear("#ffcc00").isRefused(422, "colour-contrast");

        String nearest = refused.json().get("arguments").get("nearest").asText();
        assertThat(nearest).matches("#[0-9a-f]{6}");
        assertThat(refused.body()).contains("#ffcc00").containsPattern("\"(title|detail)\":\"[^\"]*" + nearest);
        wear(nearest).is(200);
        wear("red").isRefused(422, "invalid-field");
        wear("#0b5470;}*{display:none}").isRefused(422, "invalid-field");
    }

    @Test
    void only_the_administrator_of_the_authority_changes_it_and_only_what_he_saw() {
        String seen = ADMINISTRATOR.get(TENANT).header("ETag");
        Map<String, String> colour = Map.of("accent", "#1e6b3a");
        Visitor.anybody().put(TENANT + "/appearance", colour, seen).isRefused(401, "not-signed-in");
        Visitor.called("vestfjord.secretariat")
                .put(TENANT + "/appearance", colour, seen)
                .isRefused(404, "not-found");
        ADMINISTRATOR.put(TENANT + "/appearance", colour, seen).is(200);
        ADMINISTRATOR.put(TENANT + "/appearance", colour, seen).isRefused(412, "stale");
    }

    @Test
    void on_the_page_of_the_office_the_colour_is_put_on_and_a_pale_one_is_answered_in_words() {
        Session administrator = Session.of("elvestad.secretariat");

        HttpResponse<String> refused = PageForm.on(administrator, "/elvestad/office/appearance", "form")
                .with("accent", "#ffcc00")
                .press("wear");
        assertThat(refused.body()).contains("#ffcc00").containsPattern("er #[0-9a-f]{6}\\.");

        HttpResponse<String> worn = PageForm.on(administrator, "/elvestad/office/appearance", "form")
                .with("accent", "#1e6b3a")
                .press("wear");
        assertThat(worn.body()).contains("#1e6b3a");
        assertThat(ADMINISTRATOR.get(TENANT).text("accent")).isEqualTo("#1e6b3a");
    }

    @Test
    void readers_are_told_where_the_statement_stands_and_whom_to_turn_to() throws Exception {
        assertThat(get("/skargard/accessibility", null).body())
                .contains("https://skargard.example/tillganglighet", "mailto:kontakt@skargard.example");
        String phone = "+47 " + (10_000_000 + System.nanoTime() % 10_000_000);
        Map<String, Object> contact =
                Map.of("accessibilityStatementUrl", "https://elvestad.example/uu?a=1&b=2", "contactPhone", phone);
        String seen = ADMINISTRATOR.get(TENANT).header("ETag");
        Visitor.called("vestfjord.secretariat")
                .put(TENANT + "/contact", contact, seen)
                .isRefused(404, "not-found");
        Visitor.called("elvestad.employee")
                .put(TENANT + "/contact", contact, seen)
                .isRefused(403, "forbidden");
        ADMINISTRATOR.put(TENANT + "/contact", contact, seen).is(200);
        ADMINISTRATOR.put(TENANT + "/contact", contact, seen).isRefused(412, "stale");

        assertThat(get("/elvestad/accessibility", null).body())
                .contains("href=\"https://elvestad.example/uu?a=1&amp;b=2\"", phone, "ikke oppgitt")
                .doesNotContain("mailto:");
        for (Map<String, String> wrong : List.of(
                Map.of("accessibilityStatementUrl", "http://elvestad.example/"),
                Map.of("accessibilityStatementUrl", "javascript:alert(1)"),
                Map.of("contactEmail", "nobody"),
                Map.of("contactEmail", "a@b.c?bcc=d@e.f g"),
                Map.of("contactPhone", "call me"))) {
            ADMINISTRATOR.put(TENANT + "/contact", wrong, "*").isRefused(422, "invalid-field");
        }
        HttpResponse<String> refused = PageForm.on(
                        Session.of("elvestad.secretariat"), "/elvestad/office/contact", "form")
                .with("contactEmail", "nobody at all")
                .press("save");
        assertThat(refused.body()).contains("nobody at all", phone);
        HttpResponse<String> saved = PageForm.on(Session.of("elvestad.secretariat"), "/elvestad/office/contact", "form")
                .with("accessibilityStatementUrl", "https://elvestad.example/tilgjengelighet")
                .with("contactEmail", "post@elvestad.example")
                .with("contactPhone", "+47 12 34 56 00")
                .press("save");
        assertThat(saved.body()).contains("Lagret. Leserne ser det med en gang.");
        assertThat(get("/elvestad/accessibility", null).body()).contains("mailto:post@elvestad.example");
    }

    @Test
    void what_another_server_says_of_the_authority_shows_here_within_seconds() {
        String known = OtherServer.asks("select contact_phone from tenant where slug = 'ostkust'");
        OtherServer.changes("update tenant set accent = '#1e6b3a', contact_phone = '+46 987 654 32', terms = "
                + "'{\"sv\":{\"consultation\":{\"one\":\"rådslag\",\"the\":\"rådslaget\",\"many\":\"rådslag\","
                + "\"all\":\"rådslagen\"}}}', revision = revision + 1 where slug = 'ostkust'");
        try {
            shows("/ostkust/accent.css", "#1e6b3a");
            shows("/ostkust/accessibility", "+46 987 654 32");
            shows("/ostkust/consultations", "<h1>Rådslag</h1>");
        } finally {
            OtherServer.changes(
                    "update tenant set accent = null, contact_phone = ?, terms = '{}', revision = revision + 1"
                            + " where slug = 'ostkust'",
                    known);
        }
        shows("/ostkust/consultations", "<h1>Remisser</h1>");
    }

    private static void shows(String path, String words) {
        Patience.until(
                path,
                Duration.ofSeconds(10),
                () -> Session.closed().get(path).body().contains(words));
    }

    private static Answer wear(String accent) {
        Map<String, String> body = new HashMap<>();
        body.put("accent", accent);
        return ADMINISTRATOR.put(TENANT + "/appearance", body, "*");
    }

    private static HttpResponse<String> get(String path, String knownTag) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(Portal.stack().baseUrl() + path));
        if (knownTag != null) {
            request.header("If-None-Match", knownTag);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
