package org.ordskifte.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordskifte.shared.Refusal;

/** A repeal that is announced for a later day takes nothing away before that day; and a correction keeps what was decided. */
class AnnouncedRepealTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final Adoption NOTHING = new Adoption(null, null, null, null, null, null, null, false, List.of());

    private static DocumentVersion draft(int number) {
        VersionDraft draft = new VersionDraft("da", "Kodeks", null, null, Map.of(), List.of(), null, null);
        return new DocumentVersion(DocumentFixture.entity(), number, draft, "somebody", Instant.EPOCH);
    }

    private static DocumentVersion repealed() {
        DocumentVersion version = draft(1);
        version.adopt(NOTHING, "hash", Instant.EPOCH);
        version.repeal(NEW_YEAR, TODAY, Instant.EPOCH);
        return version;
    }

    @Test
    void until_the_day_it_stands_and_from_it_on_no_more() {
        DocumentVersion version = repealed();
        assertThat(version.stands(TODAY)).isTrue();
        assertThat(version.stands(NEW_YEAR.minusDays(1))).isTrue();
        assertThat(version.stands(NEW_YEAR)).isFalse();
        assertThat(version.head().stands(TODAY)).isTrue();
        assertThat(draft(2).stands(TODAY)).isFalse();
        assertThatCode(() -> version.requireStanding(TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> version.requireStanding(NEW_YEAR)).hasMessage("not-adopted");
    }

    @Test
    void the_day_may_be_said_anew_until_it_comes() {
        DocumentVersion version = repealed();
        version.repeal(NEW_YEAR.plusMonths(1), NEW_YEAR.minusDays(1), Instant.EPOCH);
        assertThat(version.head().repealedFrom()).isEqualTo(NEW_YEAR.plusMonths(1));
        assertThatThrownBy(() -> version.repeal(NEW_YEAR, NEW_YEAR.plusMonths(1), Instant.EPOCH))
                .hasMessage("not-adopted");
    }

    @Test
    void a_correction_ends_on_the_day_on_which_what_it_corrects_ends() {
        DocumentVersion wrong = repealed();
        DocumentVersion correction = draft(2).correcting(wrong, "Stavefejl");
        correction.adoptCorrection(wrong, "hash", Instant.EPOCH);
        assertThat(correction.head())
                .returns(VersionState.REPEALED, VersionHead::state)
                .returns(NEW_YEAR, VersionHead::repealedFrom);
        DocumentVersion plain = draft(3);
        plain.adopt(NOTHING, "hash", Instant.EPOCH);
        DocumentVersion standing = draft(4).correcting(plain, "Stavefejl");
        standing.adoptCorrection(plain, "hash", Instant.EPOCH);
        assertThat(standing.state()).isEqualTo(VersionState.ADOPTED);
    }

    static Stream<Adoption> said() {
        List<Adoption.Change> change = List.of(new Adoption.Change(UUID.randomUUID(), List.of()));
        return Stream.of(
                new Adoption("Rådet", null, null, null, null, null, null, false, null),
                new Adoption(null, TODAY, null, null, null, null, null, false, null),
                new Adoption(null, null, TODAY, null, null, null, null, false, null),
                new Adoption(null, null, null, TODAY, null, null, null, false, null),
                new Adoption(null, null, null, null, "Punkt 7", null, null, false, null),
                new Adoption(null, null, null, null, null, "26/1", null, false, null),
                new Adoption(null, null, null, null, null, null, TODAY, false, null),
                new Adoption(null, null, null, null, null, null, null, false, change));
    }

    @ParameterizedTest
    @MethodSource("said")
    void whatever_is_said_with_a_correction_is_refused_rather_than_lost(Adoption decision) {
        assertThatThrownBy(() ->
                        decision.requireNothingBut(VersionFixture.version(1).head()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.arguments())
                        .containsEntry("rule", "correction-keeps"));
    }

    @Test
    void what_was_decided_on_the_corrected_text_may_be_said_again() {
        VersionHead decided = VersionFixture.version(1).decided(TODAY).head();
        assertThatCode(() -> new Adoption("Regionsrådet", TODAY, null, null, null, null, null, false, null)
                        .requireNothingBut(decided))
                .doesNotThrowAnyException();
    }

    @Test
    void that_a_correction_is_as_printed_may_be_said() {
        assertThatCode(() -> new Adoption(null, null, null, null, null, null, null, true, null)
                        .requireNothingBut(VersionFixture.version(1).head()))
                .doesNotThrowAnyException();
    }
}
