package org.ordskifte.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles, notes, facts and decisions are kept, and hashed, in the same form as the words of clauses. */
class LineTest {

    private static final String DECOMPOSED = " Ra\u030Adets kodeks \r\n";
    private static final String KEPT = "Rådets kodeks";

    private static DocumentVersion version(VersionDraft draft) {
        return new DocumentVersion(DocumentFixture.entity(), 1, draft, "somebody", Instant.EPOCH);
    }

    private static VersionDraft draft(String said, Map<String, Fact> facts) {
        return new VersionDraft("da", said, said, said, facts, List.of(), null, null);
    }

    private static Adoption decision(String said, boolean printed) {
        return new Adoption(said, null, null, null, said, said, null, printed, List.of());
    }

    private static DocumentDraft document(String said) {
        return new DocumentDraft(
                "kodeks",
                said,
                said,
                said,
                "da",
                Access.PUBLIC,
                null,
                said,
                said,
                said,
                said,
                List.of(said),
                null,
                null);
    }

    /** Every way in which words that are no clause come to be kept with a text. */
    private static List<Consumer<String>> ways() {
        List<Consumer<String>> ways = new ArrayList<>();
        ways.add(said -> version(draft("Kodeks", Map.of())).describe(said, null, null));
        ways.add(said -> version(draft("Kodeks", Map.of())).describe(null, said, null));
        ways.add(said -> version(draft("Kodeks", Map.of())).describe(null, null, said));
        ways.add(said -> version(draft("Kodeks", Map.of())).correcting(version(draft("Kodeks", Map.of())), said));
        ways.add(said -> version(draft("Kodeks", Map.of())).adopt(decision(said, false), "hash", Instant.EPOCH));
        ways.add(said -> draft(said, Map.of()).tidied());
        ways.add(said -> draft("Kodeks", Map.of("issuer", Fact.entered(said))).tidied());
        ways.add(said -> draft("Kodeks", Map.of("valueTags", Fact.entered(List.of(said))))
                .tidied());
        ways.add(said -> document(said).tidied());
        return ways;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kodeks\u000Bfor samspil", "Kodeks\u202Efdp", "Kodeks\u0000", "\uD800", "a\u2028b"})
    void what_can_stand_in_no_clause_can_stand_in_no_title_either(String said) {
        assertThat(ways())
                .allSatisfy(way -> assertThatThrownBy(() -> way.accept(said)).hasMessage("invalid-text"));
    }

    @Test
    void it_is_composed_and_without_blanks_around_it() {
        DocumentVersion described = version(draft("Kodeks", Map.of()));
        described.describe(DECOMPOSED, DECOMPOSED, DECOMPOSED);
        described.adopt(decision(DECOMPOSED, false), "hash", Instant.EPOCH);
        assertThat(described.head())
                .returns(KEPT, VersionHead::title)
                .returns(KEPT, VersionHead::subtitle)
                .returns(KEPT, VersionHead::changeNote)
                .returns(KEPT, VersionHead::adoptedBy)
                .returns(KEPT, VersionHead::reference)
                .returns(KEPT, VersionHead::caseNumber);
        VersionDraft begun = draft(
                        DECOMPOSED, Map.of("a", Fact.entered(DECOMPOSED), "b", Fact.entered(List.of(DECOMPOSED))))
                .tidied();
        assertThat(List.of(begun.title(), begun.subtitle(), begun.motto())).containsOnly(KEPT);
        assertThat(begun.facts()).isEqualTo(Map.of("a", Fact.entered(KEPT), "b", Fact.entered(List.of(KEPT))));
        assertThat(document(DECOMPOSED).tidied())
                .returns(KEPT, DocumentDraft::title)
                .returns(KEPT, DocumentDraft::ownerName)
                .returns(List.of(KEPT), DocumentDraft::appliesTo);
    }

    @Test
    void a_text_has_a_name_and_of_one_line() {
        DocumentVersion version = version(draft("Kodeks", Map.of()));
        for (String blank : List.of("", "  ", "\n")) {
            assertThatThrownBy(() -> version.describe(blank, null, null)).hasMessage("invalid-field");
            assertThatThrownBy(() -> document(blank).tidied()).hasMessage("invalid-field");
        }
        assertThatThrownBy(() -> version.describe("Kodeks\nfor samspil", null, null))
                .hasMessage("invalid-field");
        version.describe(null, "Første linje\r\nAnden linje", " ");
        assertThat(version.head())
                .returns("Kodeks", VersionHead::title)
                .returns("Første linje\nAnden linje", VersionHead::subtitle)
                .returns(null, VersionHead::changeNote);
        assertThat(version(draft(" ", Map.of()).tidied()).head().title()).isEqualTo("Kodeks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "0000-13-01", "2. marts 2024"})
    void what_is_printed_as_a_day_and_is_none_is_not_stated(String printed) {
        Map<String, Fact> facts = Map.of("adoptedOn", Fact.entered(printed), "validTo", Fact.entered(printed));
        DocumentVersion version = version(draft("Kodeks", facts));
        version.adopt(decision(null, true), "hash", Instant.EPOCH);
        assertThat(version.head()).returns(null, VersionHead::adoptedOn).returns(null, VersionHead::validTo);
    }

    @Test
    void what_is_printed_as_a_day_and_is_one_is_taken_over() {
        DocumentVersion version = version(draft("Kodeks", Map.of("adoptedOn", Fact.entered("2024-02-29"))));
        version.adopt(decision(null, true), "hash", Instant.EPOCH);
        assertThat(version.head().adoptedOn()).isEqualTo(LocalDate.of(2024, 2, 29));
    }
}
