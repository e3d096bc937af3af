package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one client may ask for in a minute, where nobody is exempt; each test comes from an address of its own. */
@ExtendWith(Portal.class)
class ShareIT {

    /** No share is larger. */
    private static final int MOST = 600;

    private static final String AUTHORIZED =
            "\r\nAuthorization: Bearer " + Portal.stack().tokenFor("skargard.secretariat");

    @Test
    void whoever_searches_too_often_over_rest_is_told_when_to_come_back() {
        String search = "GET /api/v1/search?q= HTTP/1.1";
        Answer refused = firstRefused("127.0.0.71", search, 300);
        refused.isRefused(429, "too-many-requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        RawRequest.from("127.0.0.72", search + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                .is(200);
    }

    /** The share fills up again while the disguises are tried; one that escaped would be answered every time. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/search;x=1?q=",
                "/api/v1/search;x=1;y?q=",
                "/api/v1;x/search?q=",
                "/api;a=b/v1/search?q=",
                "/api/v1/search/?q=",
                "/api/v1/search/;x?q=",
                "//api/v1/search?q=",
                "/api//v1/search?q=",
                "/api/v1//search?q=",
                "/api/v1/./search?q=",
                "/api/v1/tenants/../search?q=",
                "/api/v1/%73earch?q=",
                "/api/v1/search%3Bx?q=",
                "/api%2Fv1%2Fsearch?q=",
                "/api/v1/search%2F?q=",
                "/api/v1/suggest;x?q=a",
                "/search;x?q=a",
                "/;x/search?q=a",
                "/%73earch?q=a"
            })
    void no_disguise_of_an_address_escapes_its_limit(String disguised) {
        firstRefused("127.0.0.76", "GET /api/v1/search?q= HTTP/1.1", 0);
        String request = "GET " + disguised + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        boolean escaped = IntStream.range(0, 30)
                .allMatch(one -> RawRequest.from("127.0.0.76", request).status() == 200);
        assertThat(escaped).as(disguised).isFalse();
    }

    @Test
    void whoever_begins_to_sign_in_too_often_reads_a_page() {
        Answer refused =
                firstRefused("127.0.0.73", "GET /login?to=%2F HTTP/1.1", 60).is(429);
        assertThat(refused.header("Retry-After")).isNotBlank();
        assertThat(refused.header("Content-Type")).startsWith("text/html");
        assertThat(refused.body()).contains("<h1>", "lang=\"sv\"", "lang=\"nb\"", "lang=\"en\"");
    }

    @Test
    void a_person_who_hands_files_in_too_often_is_refused_before_they_are_read() {
        firstRefused(
                        "127.0.0.74",
                        "POST /api/v1/tenants/skargard/imports HTTP/1.1" + AUTHORIZED
                                + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 7",
                        20,
                        "--x--\r\n")
                .isRefused(429, "too-many-requests");
    }

    @Test
    void a_person_who_hands_in_answers_too_often_is_refused() {
        firstRefused(
                        "127.0.0.75",
                        "POST /api/v1/tenants/skargard/consultations/none/responses/"
                                + "00000000-0000-4000-8000-000000000000/submit HTTP/1.1" + AUTHORIZED
                                + "\r\nContent-Type: application/json\r\nContent-Length: 2",
                        30,
                        "{}")
                .isRefused(429, "too-many-requests");
    }

    private static Answer firstRefused(String from, String head, int allowed, String... body) {
        String request = head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n" + String.join("", body);
        for (int i = 0; i < MOST + 5 * allowed; i++) {
            Answer answer = RawRequest.from(from, request);
            if (answer.status() == 429) {
                assertThat(i).as("requests answered before").isGreaterThanOrEqualTo(allowed);
                return answer;
            }
        }
        throw new AssertionError(head + " was answered " + 5 * allowed + " times");
    }
}
