package org.ordskifte.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.search.mapping.IndexLanguage.DA;
import static org.ordskifte.search.mapping.IndexLanguage.NB;
import static org.ordskifte.search.mapping.IndexLanguage.SV;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NordicTermsTest {

    @ParameterizedTest
    @CsvSource({"gaver, gåva", "gave, gåva", "habilitet, jäv", "tavshedspligten, tystnadsplikt", "mobning, mobbning"})
    void a_danish_word_means_what_swedes_call_it(String danish, String swedish) {
        assertThat(NordicTerms.LIST.meanings(danish).get(SV)).contains(swedish);
    }

    @ParameterizedTest
    @CsvSource({"visselblåsning, varsling", "tystnadsplikten, taushetsplikt", "jäv, habilitet"})
    void a_swedish_word_means_what_norwegians_call_it(String swedish, String norwegian) {
        assertThat(NordicTerms.LIST.meanings(swedish).get(NB)).contains(norwegian);
    }

    @Test
    void a_word_is_recognised_without_its_rings_and_dots() {
        assertThat(NordicTerms.LIST.meanings("jav").get(DA)).contains("habilitet");
    }

    @Test
    void a_word_that_is_not_in_the_list_means_only_itself() {
        assertThat(NordicTerms.LIST.meanings("cykelsti")).isEmpty();
    }
}
