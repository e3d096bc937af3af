package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is answered, be it a page, a file, a refusal or an error of the server's own, tells the browser what it must not do. */
@ExtendWith(Portal.class)
class EveryAnswerIT {

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private static final String PAGE = "/vestfjord/kodeks-for-samspil";
    private static final String API = "/api/v1/tenants/vestfjord";
    private static final String TOKEN =
            "Authorization: Bearer " + Portal.stack().tokenFor("vestfjord.employee");
    private static final String OWNER =
            "Authorization: Bearer " + Portal.stack().tokenFor("vestfjord.secretariat");
    private static final String CHUNKED = "Transfer-Encoding: chunked";
    private static final String JSON = "Content-Type: application/json";

    /** @param open whether others than the reader may keep it */
    private record Asked(String method, String path, int status, boolean open, List<String> headers, String body) {

        static Asked open(int status, String method, String path, String... headers) {
            return new Asked(method, path, status, true, List.of(headers), "");
        }

        static Asked closed(int status, String method, String path, String... headers) {
            return new Asked(method, path, status, false, List.of(headers), "");
        }

        Asked saying(String body) {
            return new Asked(method, path, status, open, headers, body);
        }

        Answer answer() {
            StringBuilder request = new StringBuilder(
                    method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html, */*;q=0.1\r\n");
            headers.forEach(one -> request.append(one).append("\r\n"));
            if (!body.isEmpty() && !headers.contains(CHUNKED)) {
                request.append("Content-Length: ").append(body.length()).append("\r\n");
            }
            return RawRequest.send(
                    request.append("Connection: close\r\n\r\n").append(body).toString());
        }

        @Override
        public String toString() {
            return status + " " + method + " " + path;
        }
    }

    static Stream<Asked> whatIsAsked() {
        String tag = Asked.open(200, "GET", PAGE).answer().header("ETag");
        String style = "/resources/css/ordskifte.css";
        String styled = Asked.open(200, "GET", style).answer().header("Last-Modified");
        String feed = Asked.open(200, "GET", "/vestfjord/feed.atom").answer().header("ETag");
        return Stream.of(
                Asked.open(200, "GET", "/"),
                Asked.open(200, "GET", PAGE),
                Asked.open(200, "HEAD", PAGE),
                Asked.open(200, "GET", PAGE + "/v1"),
                Asked.open(304, "GET", PAGE, "If-None-Match: " + tag),
                Asked.open(301, "GET", PAGE + "/"),
                Asked.open(200, "GET", "/search?q=borger"),
                Asked.open(200, "GET", "/receipts"),
                Asked.open(200, "GET", style),
                Asked.open(200, "HEAD", style),
                Asked.open(304, "GET", style, "If-Modified-Since: " + styled),
                Asked.open(200, "GET", "/resources/img/favicon.svg"),
                Asked.open(200, "GET", "/robots.txt"),
                Asked.open(200, "GET", "/sitemap.xml"),
                Asked.open(200, "GET", "/vestfjord/sitemap.xml"),
                Asked.open(200, "GET", "/vestfjord/feed.atom"),
                Asked.open(304, "GET", "/vestfjord/feed.atom", "If-None-Match: " + feed),
                Asked.open(200, "GET", "/vestfjord/consultations.ics"),
                Asked.open(200, "GET", "/vestfjord/accent.css"),
                Asked.open(200, "GET", "/vestfjord/card.png"),
                Asked.open(200, "GET", "/card.png"),
                Asked.closed(302, "GET", "/login?to=%2F"),
                Asked.closed(302, "GET", "/login/session"),
                Asked.closed(302, "GET", "/lang/sv?to=%2F"),
                Asked.closed(302, "GET", "/vestfjord/office"),
                Asked.closed(404, "GET", "/vestfjord/findes-ikke"),
                Asked.closed(404, "HEAD", "/vestfjord/findes-ikke"),
                Asked.closed(404, "GET", "/resources/findes-ikke.css"),
                Asked.open(404, "GET", "/jakarta.faces.resource/findes-ikke.js.xhtml?ln=primefaces"),
                Asked.open(404, "GET", "/WEB-INF/web.xml"),
                Asked.open(404, "GET", "/META-INF/MANIFEST.MF"),
                Asked.closed(404, "GET", "/document/version.xhtml"),
                Asked.closed(404, "GET", "/management"),
                Asked.closed(302, "GET", "/logout"),
                Asked.closed(405, "GET", "/vestfjord/office?jakarta.faces.ViewState=e1s1"),
                Asked.closed(405, "PUT", PAGE),
                Asked.open(411, "POST", "/logout", CHUNKED).saying("0\r\n\r\n"),
                Asked.open(200, "GET", "/api/v1/openapi"),
                Asked.closed(200, "GET", "/api/v1/tenants"),
                Asked.open(200, "GET", API + "/documents/kodeks-for-samspil/versions/1.pdf"),
                Asked.open(200, "HEAD", API + "/documents/kodeks-for-samspil/versions/1.docx"),
                Asked.closed(200, "GET", API + "/committees", TOKEN),
                Asked.closed(400, "POST", API + "/documents", OWNER, JSON).saying("{"),
                Asked.closed(401, "POST", API + "/documents", JSON).saying("{}"),
                Asked.closed(401, "GET", "/api/v1/tenants", "Authorization: Bearer nonsense"),
                Asked.closed(403, "GET", API + "/audit", TOKEN),
                Asked.closed(404, "GET", API + "/documents/findes-ikke"),
                Asked.closed(404, "GET", "/api/v1/nowhere"),
                Asked.closed(405, "DELETE", API + "/documents", TOKEN),
                Asked.closed(413, "POST", API + "/imports", OWNER, "Content-Length: 99000000"),
                Asked.closed(415, "POST", API + "/documents", OWNER, "Content-Type: text/plain")
                        .saying("x"));
    }

    @ParameterizedTest
    @MethodSource("whatIsAsked")
    void every_answer_tells_the_browser_what_it_must_not_do(Asked asked) {
        Answer answer = asked.answer().is(asked.status());
        isGuarded(answer.response());
        assertThat(answer.header("Cache-Control"))
                .as("%s may be kept: %s", asked, asked.open())
                .matches(asked.open() ? "(?!.*no-store).*" : "(?=.*no-store).*");
    }

    @Test
    void what_is_refused_for_coming_too_often_is_no_exception() {
        String login = "GET /login?to=%2F HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        Answer last = RawRequest.from("127.0.0.81", login);
        for (int i = 0; i < 200 && last.status() != 429; i++) {
            last = RawRequest.from("127.0.0.81", login);
        }
        isGuarded(last.is(429).response());
        assertThat(last.header("Cache-Control")).contains("no-store");
    }

    @Test
    void pages_of_the_office_name_each_script_they_run_and_are_not_kept() {
        Session session = Session.of("vestfjord.secretariat");
        for (String page : List.of("/vestfjord/office", "/vestfjord/office/documents", "/vestfjord/office/nowhere")) {
            HttpResponse<String> answer = session.get(page);
            isGuarded(answer);
            assertThat(header(answer, "Cache-Control")).as(page).contains("no-store");
            assertThat(answer.uri().toString()).doesNotContainIgnoringCase("session");
        }
        String first = policy(session.get("/vestfjord/office"));
        assertThat(first).containsPattern("script-src 'self' 'nonce-[^']{16,}'");
        assertThat(policy(session.get("/vestfjord/office")))
                .as("a nonce is for one answer")
                .isNotEqualTo(first);
    }

    private static void isGuarded(HttpResponse<String> answer) {
        String asked = answer.toString();
        ALWAYS.forEach((name, value) -> assertThat(answer.headers().allValues(name))
                .as("%s of %s", name, asked)
                .containsExactly(value));
        assertThat(header(answer, "Permissions-Policy")).as(asked).contains("camera=()", "geolocation=()");
        String policy = policy(answer);
        assertThat(policy)
                .as("policy of %s", asked)
                .contains("frame-ancestors 'none'")
                .doesNotContainPattern("(script|default)-src[^;]*(unsafe|[*]|data:|http)");
        if (answer.body().contains("<h1")) {
            assertThat(policy).as(asked).contains("default-src '", "base-uri 'none'", "form-action 'self'");
        }
        for (String telling : List.of("Server", "X-Powered-By", "Via")) {
            assertThat(answer.headers().allValues(telling))
                    .as("%s of %s", telling, asked)
                    .isEmpty();
        }
        assertThat(answer.body())
                .as(asked)
                .doesNotContain("\tat ", "Exception", "Undertow", "WildFly", "JBoss", "RESTEASY", "Mojarra");
    }

    /** All of them together: each is obeyed. */
    private static String policy(HttpResponse<String> answer) {
        return String.join("; ", answer.headers().allValues("Content-Security-Policy"));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
