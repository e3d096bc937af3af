package org.ordskifte.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LarderTest {

    private final Larder<String, String> larder = new Larder<>(80, String::length);

    @Test
    void what_was_asked_for_longest_ago_makes_room_first() {
        for (int one = 0; one < 10; one++) {
            larder.keep("place " + one, "12345678");
            larder.find("place 0");
        }
        larder.keep("place 10", "12345678");
        assertThat(larder.find("place 0")).contains("12345678");
        assertThat(larder.find("place 1")).isEmpty();
        assertThat(larder.find("place 2")).contains("12345678");
    }

    @Test
    void a_new_thing_takes_the_place_of_the_old_one_and_one_that_is_too_large_none() {
        for (int again = 0; again < 100; again++) {
            larder.keep("place", "1234567890");
        }
        larder.keep("other", "1234567890");
        assertThat(larder.find("place")).contains("1234567890");
        larder.keep("large", "12345678901");
        assertThat(larder.find("large")).isEmpty();
        larder.clear();
        assertThat(larder.find("place")).isEmpty();
    }
}
