package org.ordskifte.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void the_readers_choice_comes_first() {
        assertThat(new Language(request("/vestfjord", "sv", List.of("da"), Locale.ENGLISH)).getTag())
                .isEqualTo("sv");
    }

    @Test
    void a_choice_outside_the_list_is_no_choice() {
        assertThat(new Language(request("/vestfjord", "de\"><script>", List.of("nb"), null)).getTag())
                .isEqualTo("nb");
    }

    @Test
    void without_a_choice_the_tenants_first_language_is_read() {
        assertThat(new Language(request("/elvestad", null, List.of("nb", "da"), Locale.ENGLISH)).getTag())
                .isEqualTo("nb");
    }

    @Test
    void the_browsers_wish_counts_on_the_front_page_only() {
        assertThat(new Language(request("/", null, null, Locale.forLanguageTag("sv-SE"))).getTag())
                .isEqualTo("sv");
        assertThat(new Language(request("/search", null, null, Locale.forLanguageTag("sv-SE"))).getTag())
                .isEqualTo("da");
    }

    private static HttpServletRequest request(String uri, String cookie, List<String> tenant, Locale accepted) {
        var answers = Map.<String, Supplier<Object>>of(
                "getRequestURI", () -> uri,
                "getCookies", () -> cookie == null ? null : new Cookie[] {new Cookie("lang", cookie)},
                "getAttribute", () -> tenant,
                "getHeader", () -> accepted == null ? null : accepted.toLanguageTag(),
                "getLocales", () -> Collections.enumeration(List.of(accepted)));
        return (HttpServletRequest) Proxy.newProxyInstance(
                LanguageTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, args) -> {
                    var answer = answers.get(method.getName());
                    if (answer == null) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return answer.get();
                });
    }
}
