package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server makes of requests that are not written as they must be. */
@ExtendWith(Portal.class)
class WireIT {

    /** Undertow before 2.3.24 took the first three of these (CVE-2026-28367, -28368, -28369). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\n Host: localhost\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\n\tX-Smuggled: yes\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\nHost: localhost\nConnection: close\n\n",
                "GET / HTTP/1.1\r\nHost: localhost\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\n\n",
            })
    void a_request_with_a_space_before_its_first_header_or_with_bare_line_feeds_is_refused(String request) {
        String answer = RawRequest.text(request);
        assertThat(answer.lines().findFirst().orElse("")).startsWith("HTTP/1.1 400");
        assertThat(answer).doesNotContain("Ordskifte", "Exception", "Undertow", "WildFly");
    }
}
