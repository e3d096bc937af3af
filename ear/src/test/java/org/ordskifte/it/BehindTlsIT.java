package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordskifte.config.local.LocalStack;

/** What the proxy that ends TLS says of its visitors is believed, and what anybody else says there is not. */
@ExtendWith(Portal.class)
class BehindTlsIT {

    private static final String SOMEBODY = "127.0.0.98";
    private static final String OVER_TLS = "X-Forwarded-Proto: https\r\nX-Forwarded-For: 203.0.113.7\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/vestfjord/kodeks-for-samspil",
                "/resources/css/ordskifte.css",
                "/vestfjord/findes-ikke",
                "/login?to=%2F",
                "/api/v1/tenants",
                "/api/v1/nowhere"
            })
    void over_tls_every_answer_demands_tls_for_a_year(String path) {
        assertThat(asked(LocalStack.PROXY, path, OVER_TLS).header("Strict-Transport-Security"))
                .isEqualTo("max-age=31536000");
        assertThat(asked(LocalStack.PROXY, path, "").header("Strict-Transport-Security"))
                .isEmpty();
        assertThat(asked(SOMEBODY, path, OVER_TLS).header("Strict-Transport-Security"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login?to=%2Fvestfjord%2Foffice", "/login/session", "/lang/sv?to=%2F"})
    void every_cookie_is_for_this_site_and_no_script_and_over_tls_for_tls_alone(String path) {
        List<String> secure = cookies(asked(LocalStack.PROXY, path, OVER_TLS).is(302));
        assertThat(secure).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                .containsIgnoringCase("; HttpOnly")
                .containsIgnoringCase("; SameSite=Lax")
                .containsIgnoringCase("; Secure")
                .doesNotContainIgnoringCase("; Domain="));
        List<String> claimed = cookies(asked(SOMEBODY, path, OVER_TLS).is(302));
        assertThat(claimed).hasSameSizeAs(secure).allSatisfy(cookie -> assertThat(cookie)
                .containsIgnoringCase("; HttpOnly")
                .containsIgnoringCase("; SameSite=Lax")
                .doesNotContainIgnoringCase("; Domain=")
                .doesNotStartWith("__Host-"));
    }

    @Test
    void the_cookie_of_a_session_is_bound_to_this_host_over_tls() {
        Session session = Session.of("vestfjord.employee");
        String office = "/vestfjord/office";
        String bound = OVER_TLS + "Cookie: __Host-ordskifte=" + session.id() + "\r\n";
        asked(LocalStack.PROXY, office, bound).is(200);
        asked(LocalStack.PROXY, office, bound.replace("__Host-ordskifte", Session.COOKIE))
                .is(302);
        asked(SOMEBODY, office, bound).is(302);
        String form = "csrf=" + session.csrf();
        Answer out = RawRequest.from(
                LocalStack.PROXY,
                "POST /logout HTTP/1.1\r\nHost: localhost\r\n" + bound
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                        + "\r\nConnection: close\r\n\r\n" + form);
        assertThat(cookies(out))
                .filteredOn(cookie -> cookie.startsWith("__Host-ordskifte="))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie.toLowerCase(Locale.ROOT))
                        .contains("; path=/;", "; secure", "; httponly", "; samesite=lax")
                        .doesNotContain("; domain="));
        assertThat(session.get("/api/v1/tenants/vestfjord/members").statusCode())
                .as("the session is over")
                .isEqualTo(404);
    }

    @Test
    void limits_count_the_visitor_behind_the_proxy() {
        assertThat(logins(LocalStack.PROXY, i -> "203.0.113.20")).isEqualTo(429);
        assertThat(login(LocalStack.PROXY, "203.0.113.21")).isEqualTo(302);
    }

    @Test
    void whoever_is_not_the_proxy_is_counted_as_who_they_are_whatever_they_claim() {
        assertThat(logins("127.0.0.97", i -> "203.0.113." + i)).isEqualTo(429);
        assertThat(login(LocalStack.PROXY, "203.0.113.22")).isEqualTo(302);
    }

    private static int logins(String from, IntFunction<String> claimed) {
        int status = 302;
        for (int i = 0; i < 150 && status == 302; i++) {
            status = login(from, claimed.apply(i));
        }
        return status;
    }

    private static int login(String from, String claimed) {
        return asked(from, "/login?to=%2F", "X-Forwarded-For: " + claimed + "\r\n")
                .status();
    }

    private static List<String> cookies(Answer answer) {
        return answer.response().headers().allValues("Set-Cookie");
    }

    private static Answer asked(String from, String path, String headers) {
        return RawRequest.from(
                from,
                "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n" + headers
                        + "Connection: close\r\n\r\n");
    }
}
