package org.ordskifte.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordskifte.document.Markup;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.intake.outline.OutlineClause;

/** What is printed between angle brackets is text like any other. */
class PrintedSignsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skriv <script>alert(1)</script> her.",
                "Beløb < 500 kr. og > 100 kr. godkendes af lederen.",
                "Skriv til <anna@vest.example> eller se <https://vest.example/a>.",
                "Feltet <navn> & feltet <dato> udfyldes af <lederen>.",
            })
    void a_text_keeps_every_sign(String sentence) {
        assertThat(words(
                        read("regler.txt", "Regler\n\n1. Tone\n\n" + sentence + "\n\n2. Svar\n\nVi svarer venligt.\n")))
                .contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skriv <script>alert(1)</script> her.",
                "Vi <b>skal</b> svare<br>inden for en uge.",
                "<div class=\"boks\">Vi svarer.</div>",
                "<!-- en bemærkning, som nogen glemte -->",
            })
    void html_in_markdown_stays_as_text(String sentence) {
        assertThat(words(read(
                        "regler.md", "# Regler\n\n## Tone\n\n" + sentence + "\n\n## Svar\n\nVi svarer venligt.\n")))
                .contains(sentence);
    }

    @Test
    void an_address_in_markdown_loses_its_marks_and_nothing_else() {
        assertThat(words(read(
                        "regler.md",
                        "# Regler\n\n## Tone\n\nSe <https://vest.example/a> eller skriv til <anna@vest.example>.\n\n"
                                + "## Svar\n\nVi svarer venligt.\n")))
                .contains("Se https://vest.example/a eller skriv til anna@vest.example.");
    }

    private static Outline read(String name, String text) {
        return Intake.read(name, text.getBytes(StandardCharsets.UTF_8), null);
    }

    private static String words(Outline outline) {
        return outline.parts().stream()
                .flatMap(part -> part.clauses().stream())
                .map(PrintedSignsTest::words)
                .collect(Collectors.joining("\n"));
    }

    private static String words(OutlineClause clause) {
        return clause.heading() + "\n" + Markup.text(clause.blocks())
                + clause.children().stream().map(PrintedSignsTest::words).collect(Collectors.joining("\n"));
    }
}
