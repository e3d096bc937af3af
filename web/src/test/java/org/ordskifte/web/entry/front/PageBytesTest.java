package org.ordskifte.web.entry.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever can unpack a page gets it packed, and nobody else. */
class PageBytesTest {

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "gzip, deflate, br", "br;q=1.0, GZIP;q=0.5", "deflate,gzip ; q=0.1", "gzip;q=1"})
    void whoever_takes_gzip_gets_it(String accepted) {
        assertThat(PageBytes.accepts(accepted)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "identity", "gzip;q=0", "gzip; q=0", "GZIP;Q=0.000", "br, gzip ;q = 0.0", "notgzip", "*"})
    void whoever_refuses_it_does_not(String accepted) {
        assertThat(PageBytes.accepts(accepted)).isFalse();
    }

    @Test
    void whoever_says_nothing_gets_what_anybody_can_read() {
        assertThat(PageBytes.accepts(null)).isFalse();
    }
}
