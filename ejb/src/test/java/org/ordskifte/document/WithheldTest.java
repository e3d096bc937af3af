package org.ordskifte.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordskifte.shared.Refusal;

/** Words are named by what they say, not by where they stand; a notice takes their place. */
class WithheldTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final UUID GIFTS = UUID.randomUUID();
    private static final UUID PHONE = UUID.randomUUID();
    private static final Block SECRET = new Block.Paragraph("Ring til **Ellen** på 12 34.", List.of("ÅBENHED"));
    private static final Block OPEN = new Block.Paragraph("Vi tager imod alle.", List.of());

    private final Document document = DocumentFixture.entity();

    private DocumentVersion version(int number) {
        return new DocumentVersion(
                document,
                number,
                new VersionDraft(
                        "da", "Kodeks", "Undertitel", "Motto", Map.of("issuer", Fact.entered("X")), null, null, null),
                "somebody",
                Instant.EPOCH);
    }

    private static Clause clause(DocumentVersion version, UUID id, String heading, Block... blocks) {
        ClauseDraft draft =
                new ClauseDraft(id, "2", heading, ClauseKind.CLAUSE, "Et motto", List.of(blocks), List.of());
        return new Clause(version, draft, null, 1, 1);
    }

    private static Mask mask(Clause row, Withheld... standing) {
        List<Withheld> all = new ArrayList<>();
        for (Withheld one : standing) {
            all.add(one.since(DAY, Instant.EPOCH, "somebody"));
        }
        return Withholdings.mask(row, all);
    }

    @Test
    void a_passage_is_covered_wherever_the_same_words_stand() {
        Withheld withheld = Withheld.passage(version(1), PHONE, 1, SECRET);
        Clause elsewhere = clause(version(2), GIFTS, "Gaver", OPEN, new Block.Quote("Ring til Ellen på 12 34."), OPEN);
        assertThat(mask(elsewhere, withheld)).isEqualTo(new Mask(null, Map.of(2, DAY)));
        assertThat(mask(clause(version(2), PHONE, "Telefon", OPEN), withheld)).isNull();
    }

    @Test
    void a_clause_in_other_words_is_not_covered() {
        Withheld withheld = Withheld.clause(version(1), PHONE, List.of(clause(version(1), PHONE, "Telefon", SECRET)));
        assertThat(mask(clause(version(2), PHONE, "Telefon", SECRET), withheld)).isEqualTo(new Mask(DAY, Map.of()));
        assertThat(mask(clause(version(2), PHONE, "Telefon", OPEN), withheld)).isNull();
    }

    @Test
    void a_bare_heading_is_covered_in_its_own_clause_only() {
        Withheld withheld = Withheld.clause(version(1), PHONE, List.of(clause(version(1), PHONE, "Formål")));
        assertThat(mask(clause(version(2), PHONE, "Formål"), withheld)).isNotNull();
        assertThat(mask(clause(version(2), GIFTS, "Formål"), withheld)).isNull();
    }

    @Test
    void a_version_covers_its_own_clauses_and_no_others() {
        DocumentVersion first = version(1);
        Withheld withheld = Withheld.version(first);
        assertThat(mask(clause(first, PHONE, "Telefon", SECRET), withheld)).isEqualTo(new Mask(DAY, Map.of()));
        assertThat(mask(clause(version(2), PHONE, "Telefon", SECRET), withheld)).isNull();
    }

    @Test
    void a_notice_stands_for_a_passage_and_nothing_of_it_is_left() {
        ClauseView words = clause(version(1), PHONE, "Telefon", OPEN, SECRET).words();
        ClauseView shown = new Mask(null, Map.of(2, DAY)).over(words, "da");
        assertThat(shown.blocks())
                .containsExactly(OPEN, new Block.Withheld("Et afsnit er tilbageholdt den 22. november 2026.", DAY));
        assertThat(shown.text()).isEqualTo("Vi tager imod alle.\n\nEt afsnit er tilbageholdt den 22. november 2026.");
        assertThat(shown.tags()).isEmpty();
        assertThat(shown.heading()).isEqualTo("Telefon");
        assertThat(shown.textHash()).isNotEqualTo(words.textHash());
        assertThat(Markup.html(shown.blocks()))
                .contains("<p class=\"withheld\">")
                .doesNotContain("Ellen");
    }

    @Test
    void of_a_whole_clause_its_number_is_left() {
        ClauseView shown = new Mask(DAY, Map.of())
                .over(clause(version(1), PHONE, "Ellen", SECRET).words(), "sv");
        assertThat(shown.label()).isEqualTo("2");
        assertThat(shown.heading()).isNull();
        assertThat(shown.motto()).isNull();
        assertThat(shown.text()).isEqualTo("Punkten togs ur publicering den 22 november 2026.");
    }

    @Test
    void of_a_withheld_version_only_what_names_it_is_said() {
        DocumentVersion version = version(1);
        assertThat(version.head().metadata()).isNotEmpty();
        version.withhold(Instant.EPOCH);
        assertThat(version.head())
                .returns("Kodeks", VersionHead::title)
                .returns(null, VersionHead::subtitle)
                .returns(null, VersionHead::motto)
                .returns(Map.of(), VersionHead::metadata)
                .returns(Instant.EPOCH, VersionHead::withheldAt);
        version.withhold(null);
        assertThat(version.head().subtitle()).isEqualTo("Undertitel");
    }

    @Test
    void a_notice_is_never_stored_as_words() {
        assertThatThrownBy(() -> BlockText.normalise(List.of(new Block.Withheld("Et afsnit", DAY))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.arguments())
                        .containsEntry("rule", "withheld"));
    }

    @Test
    void what_was_lifted_cannot_be_lifted_again() {
        Withheld withheld = Withheld.version(version(1)).since(DAY, Instant.EPOCH, "somebody");
        withheld.sight().lift(null, "somebody", Instant.EPOCH);
        assertThatThrownBy(() -> withheld.sight().lift(null, "somebody", Instant.EPOCH))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "sv", "nb", "nn", "en"})
    void every_language_has_its_own_notices_with_the_day(String language) {
        WithheldWords words = WithheldWords.in(language);
        assertThat(Set.of(words.passage(DAY), words.clause(DAY), words.version(DAY)))
                .hasSize(3)
                .allMatch(text -> text.contains("2026") && text.contains("22") && !text.contains("{"));
        assertThat(words.all().keySet()).isEqualTo(WithheldWords.in("da").all().keySet());
    }
}
