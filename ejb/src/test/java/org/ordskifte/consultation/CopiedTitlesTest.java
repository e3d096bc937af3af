package org.ordskifte.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopiedTitlesTest {

    private static final Map<String, String> TITLES =
            Map.of("Sagen om Ellen Prøve", "Titlen er tilbageholdt.", "Sagen", "Kort.");

    @ParameterizedTest
    @CsvSource({
        "Sagen om Ellen Prøve, [Titlen er tilbageholdt.]",
        "Høring om sagen om  ELLEN Prøve!, Høring om [Titlen er tilbageholdt.]!",
        "Sagen om Ellen Prøven, [Kort.] om Ellen Prøven",
        "Hele sagens gang, Hele sagens gang",
        "En anden tekst, En anden tekst"
    })
    void a_title_is_covered_where_it_stands_and_nothing_else(String words, String shown) {
        assertThat(CopiedTitles.covered(words, TITLES)).isEqualTo(shown);
    }
}
