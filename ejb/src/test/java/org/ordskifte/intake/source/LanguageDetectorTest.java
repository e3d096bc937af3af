package org.ordskifte.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da | Medarbejderne skal ikke modtage gaver af borgerne, og de må ikke blive påvirket af egne interesser.",
                "nb | Medarbeiderne skal ikke motta gaver av innbyggerne, og de må ikke bli påvirket av egne interesser.",
                "nn | Medarbeidarane skal ikkje ta imot gåver frå innbyggjarane, og dei må ikkje bli påverka av eigne interesser.",
                "sv | Medarbetarna ska inte ta emot gåvor från invånarna och får inte påverkas av egna intressen.",
                "en | Employees must not accept gifts from the public and shall not be influenced by their own interests.",
                "da | Vi taler med hinanden, og hvad vi siger, er også noget værd.",
                "nb | Vi snakker med hverandre, og hva vi sier, er også noe verdt."
            })
    void the_text_tells_its_language(String language, String text) {
        assertThat(LanguageDetector.detect(text)).contains(language);
    }

    @Test
    void too_little_text_tells_nothing() {
        assertThat(LanguageDetector.detect("12 34 Xyz")).isEmpty();
    }

    @Test
    void only_many_words_show_a_language_beyond_doubt() {
        String swedish = "Vi skriver så att alla förstår det, och vi svarar på det som vi blir frågade om. ";
        assertThat(LanguageDetector.shows(swedish, "sv")).isTrue();
        assertThat(LanguageDetector.shows(swedish, "da")).isFalse();
        assertThat(LanguageDetector.shows("Vi taler om det med de andre.", "sv"))
                .isFalse();
        String danish = "Medarbejderne skal ikke modtage gaver af borgerne, og de må ikke blive påvirket. ";
        assertThat(LanguageDetector.shows(danish.repeat(3), "da")).isTrue();
        assertThat(LanguageDetector.shows(danish.repeat(3) + swedish.repeat(2), "da"))
                .isFalse();
    }
}
