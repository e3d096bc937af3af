package org.ordskifte.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordskifte.document.Block;
import org.ordskifte.document.ClauseFixture;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.Fact;
import org.ordskifte.shared.Canonical;

/**
 * The same text makes the same bytes today and on another day, in another machine: their check sums are written down. {@code
 * -Dbytes.write=true} writes them anew where a format was changed on purpose.
 */
class SameBytesTest {

    private static final Path SUMS = Path.of("src", "test", "resources", "export", "sums.txt");

    private static final Map<String, Fact> FACTS = facts(
            "adoptedBy Regionsrådet|adoptedOn 2024-02-29|validFrom 2024-04-01|validTo 2028-03-31|reviewBy 2027-06-30"
                    + "|caseNumber 24/118|reference Punkt 7|issuer Region Vestfjord|preparedBy HR"
                    + "|contactEmail kontakt@example.org|contactPhone +45 12 34 56 78"
                    + "|whistleblowingUrl https://example.org/whistleblower",
            Map.of("appliesTo", List.of("Ansatte", "Ledere"), "valueTags", List.of("ÅBENHED", "RESPEKT")));

    private static Map<String, Fact> facts(String texts, Map<String, List<String>> lists) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (String fact : texts.split("\\|")) {
            String[] said = fact.split(" ", 2);
            facts.put(said[0], Fact.entered(said[1]));
        }
        lists.forEach((key, values) -> facts.put(key, Fact.entered(values)));
        return facts;
    }

    private static Edition edition(Map<String, Fact> facts) {
        return ReadingStub.exporting(List.of(ReadingStub.view(1, clauses(), facts)), List.of())
                .edition("kodeks", 1, "https://koder.example.org");
    }

    private static List<ClauseView> clauses() {
        ClauseView first = clause(
                1,
                null,
                "1",
                "Gaver",
                "Vi siger nej",
                new Block.Paragraph("Se **her** på [siden](https://example.org/a) – *hver* gang.", List.of("ÅBENHED")),
                new Block.Listing(
                        true,
                        List.of(
                                new Block.Item("Blomster", List.of(new Block.Item("Roser", List.of()))),
                                new Block.Item("Vin", List.of())),
                        List.of()));
        ClauseView below = clause(
                2,
                first,
                "1.1",
                "Undtagelser",
                null,
                new Block.Table(List.of("Gave", "Værdi"), List.of(List.of("Bog", "100"), List.of("Kop", "50"))),
                new Block.Quote("Mådehold"));
        ClauseView last = clause(
                3,
                null,
                null,
                "Ord",
                null,
                new Block.Definitions(List.of(new Block.Definition("Gave", "Det, der gives"))));
        return List.of(first, below, last);
    }

    private static ClauseView clause(
            int number, ClauseView parent, String label, String heading, String motto, Block... blocks) {
        return ClauseFixture.clause()
                .identified(new UUID(8, number))
                .under(parent)
                .at(number)
                .labelled(label)
                .headed(heading)
                .with(motto)
                .saying(blocks);
    }

    @ParameterizedTest
    @EnumSource
    void the_bytes_are_those_that_were_written_down(ExportFormat format) throws IOException {
        String sum = Canonical.sha256(format.write(edition(FACTS)));
        List<String> known = Files.exists(SUMS) ? new ArrayList<>(Files.readAllLines(SUMS)) : new ArrayList<>();
        if (Boolean.getBoolean("bytes.write")) {
            known.removeIf(line -> line.startsWith(format.ending() + " "));
            known.add(format.ending() + " " + sum);
            Files.createDirectories(SUMS.getParent());
            Files.write(SUMS, known);
        } else {
            assertThat(known).contains(format.ending() + " " + sum);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_order_in_which_facts_came_to_be_known_makes_no_difference(ExportFormat format) {
        List<String> keys = new ArrayList<>(FACTS.keySet());
        Collections.reverse(keys);
        Map<String, Fact> turned = new LinkedHashMap<>();
        keys.forEach(key -> turned.put(key, FACTS.get(key)));
        assertThat(format.write(edition(turned))).isEqualTo(format.write(edition(FACTS)));
    }

    @Test
    void every_format_has_its_sum() throws IOException {
        assertThat(Files.readAllLines(SUMS)).hasSize(ExportFormat.values().length);
    }
}
