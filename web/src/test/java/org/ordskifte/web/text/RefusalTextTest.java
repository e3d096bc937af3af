package org.ordskifte.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @Test
    void a_language_we_do_not_speak_is_answered_in_english() {
        var refusal = new Refusal(Code.DEADLINE_PASSED);
        assertThat(RefusalText.of(refusal, java.util.Locale.GERMAN)).startsWith("The deadline has passed.");
    }
}
