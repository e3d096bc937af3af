package org.ordskifte.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"da", "sv", "nb"})
    void every_language_has_the_same_words(String language) {
        assertThat(PrintWords.in(language).all().keySet())
                .isEqualTo(PrintWords.in("en").all().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "sv", "nb", "en"})
    void every_fact_that_is_printed_has_a_name(String language) {
        Edition.FACTS.forEach(
                fact -> assertThat(PrintWords.in(language).label(fact)).isNotBlank());
    }
}
