package org.ordskifte.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ordskifte.intake.outline.Outline;

/** A table of contents beside the headings it lists. */
class ContentsTest {

    private static final String TEXT =
            """
            Regler for god adfærd

            Indhold
            1. %s ........ 2
            2. %s ........ 3
            3. Mødekultur ........ 4

            1. Gaver og tjenester.

            Tag ikke imod gaver fra nogen, der har en sag hos os.

            2. Brug af skærm

            Lås skærmen, når du går fra din plads.

            3. Mødekultur

            Møder begynder til tiden og slutter til tiden.
            """;

    @Test
    void an_entry_that_says_something_else_than_its_heading_is_named() {
        assertThat(differences("Gaver og tjenester", "Brug af skærmen"))
                .extracting(one -> one.get("toc"), one -> one.get("body"), one -> one.get("editDistance"))
                .containsExactly(tuple("Brug af skærmen", "Brug af skærm", 2));
    }

    @Test
    void a_full_stop_alone_is_no_difference() {
        assertThat(differences("Gaver og tjenester", "Brug af skærm")).isEmpty();
    }

    private static List<Map<String, Object>> differences(String first, String second) {
        Outline outline =
                Intake.read("regler.txt", TEXT.formatted(first, second).getBytes(StandardCharsets.UTF_8), null);
        assertThat(outline.parts().get(0).clauses()).hasSize(3);
        return outline.warnings().stream()
                .filter(one -> one.code().equals("TOC_HEADING_DIFFERS"))
                .map(one -> one.details())
                .toList();
    }
}
