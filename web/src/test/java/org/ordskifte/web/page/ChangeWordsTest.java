package org.ordskifte.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordskifte.diff.Change;
import org.ordskifte.document.ClauseFixture;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.HeadChange;
import org.ordskifte.document.Passages;
import org.ordskifte.web.tag.ChangeLine;
import org.ordskifte.web.text.Tongue;

/** The page says what changed in a clause whose words are the same. */
class ChangeWordsTest {

    private static ClauseView clause(String motto, String text, String... tags) {
        return ClauseFixture.clause()
                .identified(new UUID(5, 5))
                .labelled("2.4")
                .headed(null)
                .with(motto)
                .saying(text, tags);
    }

    private static String said(Tongue tongue, ClauseView before, ClauseView after) {
        Change change = Passages.change(before, after);
        List<ChangeLine> lines = new ChangeWords(tongue).lines(List.of(change));
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).unchanged()).isEmpty();
        return lines.get(0).words();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DA | 2.4 er ændret: værdien ÅBENHED er tilføjet | 2.4 er ændret: formateringen er ændret
                    SV | 2.4 är ändrad: värdet ÅBENHED har lagts till | 2.4 är ändrad: formateringen har ändrats
                    NB | 2.4 er endret: verdien ÅBENHED er lagt til | 2.4 er endret: formateringen er endret
                    EN | 2.4 changed: value ÅBENHED added | 2.4 changed: formatting changed
                    """)
    void a_value_and_the_form_are_named_in_every_language(Tongue tongue, String value, String form) {
        assertThat(said(tongue, clause(null, "Alfa"), clause(null, "Alfa", "ÅBENHED")))
                .isEqualTo(value);
        assertThat(said(tongue, clause(null, "Alfa"), clause(null, "**Alfa**"))).isEqualTo(form);
    }

    @Test
    void links_and_mottos_say_from_what_to_what() {
        ClauseView before = clause("Vi lytter", "[Alfa](https://example.org/a)");
        ClauseView after = clause("Vi hører", "[Alfa](https://example.org/b)");
        assertThat(said(Tongue.DA, before, after))
                .isEqualTo("2.4 er ændret: mottoet er ændret fra »Vi lytter« til »Vi hører«,"
                        + " et link til https://example.org/a går nu til https://example.org/b");
    }

    @Test
    void the_same_clause_is_counted_as_unchanged() {
        Change same = Passages.change(clause("M", "**Alfa**", "A"), clause("M", "**Alfa**", "A"));
        ChangeLine line = new ChangeWords(Tongue.DA).lines(List.of(same)).get(0);
        assertThat(line.unchanged()).hasSize(1);
    }

    @Test
    void what_versions_say_otherwise_of_themselves_is_one_line() {
        ChangeWords words = new ChangeWords(Tongue.DA);
        assertThat(words.facts(List.of())).isEmpty();
        assertThat(words.facts(List.of(
                        new HeadChange("title", "Kodeks", "Ny kodeks"),
                        new HeadChange("validTo", null, LocalDate.of(2027, 6, 30)))))
                .startsWith("Ændrede oplysninger om udgaven: titel: før »Kodeks«, nu »Ny kodeks«; "
                        + "gældende til og med: før ikke angivet, nu 30. juni 2027");
    }
}
