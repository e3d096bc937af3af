package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Public pages are the same bytes for everybody, allow our own scripts only, and are only looked at. */
@ExtendWith(Portal.class)
class PublicPagesIT {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/vestfjord",
                "/vestfjord/kodeks-for-samspil",
                "/vestfjord/kodeks-for-samspil/v1?from=mail",
                "/skargard/uppforandekod/compare/1..2",
                "/vestfjord/consultations",
                "/vestfjord/consultations/kodeks-for-samspil",
                "/vestfjord/accessibility",
                "/search?q=tavshed",
                "/receipts/AAAA-BBBB-CCCC-DDDD"
            })
    void a_public_page_depends_on_nobody(String path) throws Exception {
        HttpResponse<String> page = send("GET", path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("script-src 'self'")
                .doesNotContain("nonce", "unsafe");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.body()).doesNotContain(" nonce=", "jsessionid");

        String token = Portal.stack().tokenFor("vestfjord.secretariat");
        assertThat(send("GET", path, "Authorization", "Bearer " + token).body()).isEqualTo(page.body());

        String tag = page.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = send("GET", path, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();

        HttpResponse<String> head = send("HEAD", path);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("ETag")).contains(tag);
        assertThat(head.headers().firstValue("Content-Length"))
                .isEqualTo(page.headers().firstValue("Content-Length"));
    }

    @Test
    void the_page_of_a_draft_invites_nobody_any_more_the_moment_the_deadline_has_passed() throws Exception {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        String page = "/vestfjord/" + round.slug() + "/v1";
        String answering = "/vestfjord/office/consultations/" + round.slug();
        assertThat(send("GET", page).body()).contains("Læs om høringen, og svar", answering);
        PortalClock.stoppedAt(
                round.deadline(), () -> assertThat(Session.closed().get(page).body())
                        .contains("Udkast i høring")
                        .doesNotContain("Læs om høringen, og svar", answering));
    }

    @Test
    void what_another_server_changes_shows_also_on_pages_that_only_name_it() throws Exception {
        ConsultationFixture old = adopted();
        ConsultationFixture next = adopted();
        Map<String, Object> described = new HashMap<>(ConsultationFixture.document(next.slug(), "da", "PUBLIC"));
        described.put("replaces", old.slug());
        SECRETARIAT.put(next.document(), described, "*").is(200);
        String page = "/vestfjord/" + old.slug();
        assertThat(send("GET", page).body()).contains("/vestfjord/" + next.slug());
        OtherServer.changes(
                "update document set title = 'Regler fra en anden server', revision = revision + 1 where slug = ?",
                next.slug());
        Patience.until(
                "the other name shows",
                Duration.ofSeconds(5),
                () -> Session.closed().get(page).body().contains("Regler fra en anden server"));
    }

    private static ConsultationFixture adopted() {
        ConsultationFixture text = ConsultationFixture.drafted();
        SECRETARIAT.post(text.draft() + "/adopt", Map.of()).is(200);
        return text;
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void a_public_page_is_only_looked_at(String method) throws Exception {
        HttpResponse<String> refused = send(method, "/vestfjord/kodeks-for-samspil");
        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @ParameterizedTest
    @CsvSource({
        "/vestfjord/, /vestfjord",
        "/vestfjord/kodeks-for-samspil/?from=mail, /vestfjord/kodeks-for-samspil?from=mail",
        "/vestfjord/consultations/, /vestfjord/consultations",
        "//vestfjord/, /vestfjord",
        "/vestfjord//, /vestfjord"
    })
    void an_address_with_a_slash_too_many_leads_to_its_page(String typed, String meant) throws Exception {
        HttpResponse<String> answer = send("GET", typed);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vestfjord/nothing-here/at-all/", "/%2fevil.example/", "/evil.example/"})
    void what_is_no_address_stays_none(String typed) throws Exception {
        assertThat(send("GET", typed).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/login, true",
        "/search?q=gaver, true",
        "/receipts/ABCD, true",
        "/vestfjord/office, true",
        "/vestfjord/office/documents, true",
        "/vestfjord/kodeks-for-samspil/compare/1..2, true",
        "/vestfjord/office-rules, false",
        "/searchfield/code, false",
        "/login-kommune, false",
        "/vestfjord/kodeks-for-samspil, false"
    })
    void robots_are_kept_out_of_what_is_meant_and_of_nothing_that_begins_like_it(String path, boolean closed)
            throws Exception {
        Stream<Pattern> rules = send("GET", "/robots.txt")
                .body()
                .lines()
                .filter(line -> line.startsWith("Disallow: "))
                .map(line -> line.substring("Disallow: ".length()))
                .map(rule -> Pattern.compile(rule.replace("?", "\\?").replace("*", ".*")));
        assertThat(rules.anyMatch(rule -> rule.matcher(path).lookingAt())).isEqualTo(closed);
    }

    @Test
    void the_front_page_speaks_the_browser_s_language_and_a_tenant_its_own() throws Exception {
        assertThat(send("GET", "/", "Accept-Language", "sv-SE,en;q=0.5").body()).contains("lang=\"sv\"");
        assertThat(send("GET", "/", "Accept-Language", "fr").body()).contains("lang=\"da\"");
        assertThat(send("GET", "/", "Accept-Language", "sv").headers().firstValue("Vary"))
                .hasValueSatisfying(vary -> assertThat(vary).contains("Accept-Language"));
        assertThat(send("GET", "/vestfjord", "Accept-Language", "sv").body()).contains("lang=\"da\"");
    }

    private static HttpResponse<String> send(String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(Portal.stack().baseUrl() + path))
                .method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
