package org.ordskifte.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordskifte.intake.outline.LedgerLine;
import org.ordskifte.intake.outline.Warning;
import org.ordskifte.intake.outline.WarningText;

class WarningTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"da", "sv", "nb"})
    void every_language_says_the_same_things(String language) {
        assertThat(bundle(language).keySet()).isEqualTo(bundle("en").keySet());
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("org.ordskifte.intake.warnings", Locale.forLanguageTag(language));
    }

    @Test
    void a_warning_is_said_in_the_language_of_the_reader() {
        Warning warning = Warning.of("CASE_NUMBERS_DIFFER", 3, Map.of("values", List.of("1-1", "1-2")));
        assertThat(WarningText.in(Locale.forLanguageTag("da")).of(warning))
                .isEqualTo("Filen nævner flere sagsnumre: 1-1, 1-2.");
        assertThat(WarningText.in(Locale.forLanguageTag("nn")).of(warning))
                .isEqualTo("Filen nevner flere saksnumre: 1-1, 1-2.");
        assertThat(WarningText.in(Locale.FRENCH).of(warning))
                .isEqualTo("The file gives more than one case number: 1-1, 1-2.");
    }

    @Test
    void every_warning_and_reason_of_a_preview_has_words() throws Exception {
        for (String name : LookAlikesTest.documents().toList()) {
            byte[] bytes = getClass().getResourceAsStream("/intake/" + name).readAllBytes();
            var outline = Intake.read(name, bytes, null).withMessages(Locale.forLanguageTag("sv"));
            assertThat(outline.warnings())
                    .allSatisfy(warning ->
                            assertThat(warning.message()).isNotBlank().doesNotContain("{"));
            WarningText text = WarningText.in(Locale.forLanguageTag("sv"));
            assertThat(outline.ledger())
                    .extracting(LedgerLine::reason)
                    .allSatisfy(reason -> assertThat(text.reason(reason)).isNotBlank());
        }
    }
}
