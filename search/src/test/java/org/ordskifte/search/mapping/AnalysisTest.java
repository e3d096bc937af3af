package org.ordskifte.search.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTest {

    @ParameterizedTest
    @CsvSource({
        "DA, gaver, gave",
        "DA, medarbejderne, medarbejder",
        "DA, udvalget, udvalg",
        "SV, gåvor, gåva",
        "SV, medarbetarna, medarbetare",
        "SV, nämnden, nämnder",
        "NB, gaver, gave",
        "NB, retningslinjene, retningslinjer",
        "NB, ansatte, ansatt",
        "NB, innbyggerne, innbygger",
        "NB, innbyggere, innbygger",
        "NB, innbyggernes, innbyggere",
        "NB, lederne, leder",
        "NB, lederne, lederen",
        "NB, ledere, lederens",
        "NB, vedtakene, vedtak",
        "NB, utvalget, utvalgene",
        "NB, arbeidsplassen, arbeidsplassene",
        "NB, rutiner, rutinen",
        "NB, informerer, informere",
        "NB, gutane, gutar",
        "EN, committees, committee"
    })
    void an_inflected_word_finds_its_other_forms(IndexLanguage language, String one, String other) {
        assertThat(tokens(language.analysis(), one)).containsAnyElementsOf(tokens(language.analysis(), other));
    }

    @ParameterizedTest
    @CsvSource({
        "DA, aabenhed, åbenhed",
        "DA, ÅBENHED, åbenhed",
        "SV, öppenhet, øppenhet",
        "SV, jäv, jæv",
        "SV, jav, jäv",
        "SV, oppenhet, öppenhet",
        "NB, hoering, høring",
        "NB, åpenhet, aapenhet",
        "DA, ide, idé"
    })
    void letters_that_neighbours_write_otherwise_find_each_other(IndexLanguage language, String one, String other) {
        assertThat(tokens(language.analysis(), one)).containsAnyElementsOf(tokens(language.analysis(), other));
    }

    @Test
    void a_word_is_kept_as_written_beside_its_stem() {
        assertThat(tokens(IndexLanguage.DA.analysis(), "Gaver")).containsExactly("gaver", "gav");
    }

    @Test
    void a_soft_hyphen_does_not_split_or_hide_a_word() {
        assertThat(tokens(IndexLanguage.DA.analysis(), "sam\u00ADspil"))
                .containsExactlyElementsOf(tokens(IndexLanguage.DA.analysis(), "samspil"));
    }

    @Test
    void beginnings_are_found_from_the_first_letter() {
        assertThat(tokens(Analysis.STARTS, "Åben")).containsExactly("a", "ab", "abe", "aben");
        assertThat(tokens(Analysis.PLAIN, "åbe")).containsExactly("abe");
    }

    @Test
    void nynorsk_is_found_by_norwegian_words() {
        assertThat(IndexLanguage.of("nn")).isEqualTo(IndexLanguage.of("nb"));
    }

    private static List<String> tokens(String analysis, String text) {
        List<String> tokens = new ArrayList<>();
        try (Analyzer analyzer = Analysis.analyzer(analysis);
                TokenStream stream = analyzer.tokenStream("any", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return tokens;
    }
}
