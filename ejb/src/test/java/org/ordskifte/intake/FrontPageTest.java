package org.ordskifte.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.intake.NumberedText.BODY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordskifte.intake.outline.LedgerLine.As;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.intake.outline.OutlineClause;

/** What stands before the text: labels without a value, the name of the authority, the title and the list of contents. */
class FrontPageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Dokumentnummer:", "Dokumentnummer", "Sagsnummer:", "Sagsnr.:", "Vedtaget af:", "Gældende fra:"})
    void a_label_without_a_value_takes_no_heading_for_one(String label) {
        Outline outline = read("Vestfjord Kommune\n\nRetningslinjer for samarbejde\n\n" + label + "\n" + BODY);

        assertThat(headings(outline)).containsExactly("1 Formål", "2 Omfang", "3 Klager");
        assertThat(outline.title()).isEqualTo("Retningslinjer for samarbejde");
    }

    @ParameterizedTest
    @CsvSource({
        "Kapitel 1 Formål, Kapitel 2 Omfang",
        "1 Formål, 2 Omfang",
        "1.1 Formål med reglerne, 1.2 Omfang af reglerne"
    })
    void nor_a_chapter(String first, String second) {
        Outline outline = read("Retningslinjer for samarbejde\n\nDokumentnummer:\n\n" + first
                + "\n\nVi taler ordentligt med hinanden i hverdagen.\n\n" + second
                + "\n\nReglerne gælder for alle ansatte.\n");

        assertThat(outline.metadata().get("documentNumber").value()).isNull();
        assertThat(headings(outline)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/2024", "2024-00123", "KS 2024/12", "24/001234-7", "12.05.01-P22-1-24"})
    void a_number_below_its_label_is_its_value(String number) {
        Outline outline = read("Retningslinjer for samarbejde\n\nSagsnummer:\n" + number + "\n" + BODY);

        assertThat(outline.metadata().get("caseNumber").value()).isEqualTo(number);
        assertThat(headings(outline)).containsExactly("1 Formål", "2 Omfang", "3 Klager");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vestfjord Kommune\nKodeks for godt samarbejde\n\nIndhold\n1. Formål\n2. Omfang\n3. Klager over afgørelser\n",
                "Vestfjord Kommune\nKodeks for godt samarbejde\nIndhold\n1. Formål\n2. Omfang\n3. Klager\n",
                "Vestfjord Kommune\n\nKodeks for godt samarbejde\n\nIndhold\n\n1. Formål\n2. Omfang\n3. Klager\n",
                "Vestfjord Kommune\nKodeks for godt samarbejde\n\nIndholdsfortegnelse:\n\nFormål\nOmfang\nKlager\n",
                "Vestfjord Kommune\n\nKodeks for godt samarbejde\n\nIndhold\n\nFormål side 2\nOmfang side 3\n",
            })
    void the_name_of_the_contents_is_no_title_and_the_contents_are_no_clause(String front) {
        Outline outline = read(front + BODY);

        assertThat(outline.title()).isEqualTo("Kodeks for godt samarbejde");
        assertThat(headings(outline)).containsExactly("1 Formål", "2 Omfang", "3 Klager");
        assertThat(outline.ledger())
                .filteredOn(line -> "table-of-contents".equals(line.reason()))
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(line -> line.as() == As.LEFT_OUT);
    }

    @Test
    void a_chapter_called_contents_with_text_below_stays_a_chapter() {
        Outline outline = read(
                "Retningslinjer for kurser\n\nFormål\n\nVi vil lære mere sammen hver dag.\n\nIndhold\n\n"
                        + "Et kursus handler om det, som deltagerne møder i hverdagen.\n\nKlager\n\nLederen svarer på klager.\n");

        assertThat(headings(outline)).containsExactly("null Formål", "null Indhold", "null Klager");
    }

    private static Outline read(String text) {
        return Intake.read("kodeks.txt", text.getBytes(StandardCharsets.UTF_8), "da");
    }

    private static List<String> headings(Outline outline) {
        return outline.parts().stream()
                .flatMap(part -> part.clauses().stream())
                .filter(clause -> clause.heading() != null || !clause.blocks().isEmpty())
                .map((OutlineClause clause) -> clause.label() + " " + clause.heading())
                .toList();
    }
}
