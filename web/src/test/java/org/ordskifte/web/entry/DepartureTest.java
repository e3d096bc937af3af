package org.ordskifte.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class DepartureTest {

    @Test
    void a_form_that_broke_off_was_left() {
        IOException left = new IOException("UT000036: Connection terminated parsing multipart data");
        assertThat(Departure.isBehind(new RuntimeException(new RuntimeException(left))))
                .isTrue();
    }

    @Test
    void what_goes_wrong_here_is_no_departure() {
        assertThat(Departure.isBehind(new RuntimeException(new IOException("No space left on device"))))
                .isFalse();
        assertThat(Departure.isBehind(new IllegalStateException())).isFalse();
    }
}
