package org.ordskifte.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource({"korruption, korrupktion, 1", "gave, Gave, 0", "gave, gaver, 1", "gave, gåva, 2", "gave, '', 4"})
    void spellings_are_as_far_apart_as_the_letters_to_change(String one, String other, int apart) {
        assertThat(Letters.differ(one, other)).isEqualTo(apart);
    }
}
