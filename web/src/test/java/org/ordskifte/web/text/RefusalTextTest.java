package org.ordskifte.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

class RefusalTextTest {

    @ParameterizedTest
    @EnumSource
    void every_reason_to_refuse_is_said_in_every_language_and_nothing_else_is(Tongue tongue) {
        var codes = Arrays.stream(Code.values())
                .map(code -> "refusal." + code.text())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(Wording.bundle("refusal", tongue).stringPropertyNames()))
                .as("refusal_%s.properties has one text for each org.ordskifte.shared.Code", tongue.getTag())
                .isEqualTo(codes);
    }

    @Test
    void what_was_refused_stands_in_the_sentence() {
        var refusal = new Refusal(Code.SLUG_TAKEN, "slug", "kodeks");
        assertThat(RefusalText.of(refusal, Tongue.DA.getLocale())).startsWith("Adressen kodeks er allerede i brug.");
        assertThat(RefusalText.of(refusal, Tongue.SV.getLocale())).startsWith("Adressen kodeks används redan.");
    }

    /** Whoever submitted in time and only comes too late to withdraw reads it too, and so does whoever sent words that were not kept. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            DA | Fristen er udløbet. Intet er ændret, og det, der er sendt, gælder.
            SV | Svarstiden har gått ut. Ingenting har ändrats, och det som är inlämnat gäller.
            NB | Fristen har gått ut. Ingenting er endret, og det som er sendt, gjelder.
            EN | The deadline has passed. Nothing has been changed, and what was submitted stands.
            """)
    void of_a_passed_deadline_only_that_is_said_which_is_so_for_every_deed(Tongue tongue, String words) {
        assertThat(RefusalText.of(new Refusal(Code.DEADLINE_PASSED), tongue.getLocale()))
                .startsWith(words)
                .doesNotContainIgnoringCase("dit udkast", "ditt utkast", "utkastet ditt", "your draft");
    }

    @Test
    void whoever_adopts_too_early_reads_which_round_is_still_open() {
        var refusal = new Refusal(Code.ROUND_OPEN, "rule", "asked-about", "round", "Kodeks 2027", "version", 3);
        for (Tongue tongue : Tongue.values()) {
            assertThat(RefusalText.of(refusal, tongue.getLocale()))
                    .contains("Kodeks 2027")
                    .doesNotContain("{");
        }
    }

    @Test
    void a_language_we_do_not_speak_is_answered_in_english() {
        var refusal = new Refusal(Code.DEADLINE_PASSED);
        assertThat(RefusalText.of(refusal, java.util.Locale.GERMAN)).startsWith("The deadline has passed.");
    }
}
