package org.ordskifte.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordskifte.document.Foresight.Coming;
import org.ordskifte.document.Foresight.Kind;

/** Who looks after a text is told in good time, and of what was missed only the latest. */
class ForesightTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 1);

    private static VersionHead version(int number, String from, LocalDate validTo, LocalDate reviewBy) {
        return dated(number, from, validTo, reviewBy).head();
    }

    private static VersionFixture dated(int number, String from, LocalDate validTo, LocalDate reviewBy) {
        return VersionFixture.version(number).from(from).to(validTo).reviewed(reviewBy);
    }

    private static VersionHead repealed(int number, String from, LocalDate validTo, LocalDate reviewBy) {
        return dated(number, from, validTo, reviewBy)
                .repealed("2026-01-01", null)
                .head();
    }

    private static List<Coming> coming(LocalDate today, VersionHead... versions) {
        return new Foresight(List.of(versions), ZoneId.of("Europe/Copenhagen")).on(today);
    }

    @Test
    void nobody_is_told_of_what_an_announced_repeal_comes_before_and_everybody_of_what_comes_first() {
        LocalDate today = DAY.minusDays(10);
        assertThat(coming(today, ending(DAY, null, DAY.toString()))).isEmpty();
        assertThat(coming(today, ending(null, DAY, DAY.toString()))).isEmpty();
        assertThat(coming(today, ending(DAY, null, DAY.plusDays(1).toString()))).hasSize(1);
        assertThat(coming(today, ending(null, DAY, DAY.plusDays(1).toString()))).hasSize(1);
        VersionHead next = dated(2, DAY.plusDays(1).toString(), null, null)
                .repealed(DAY.plusYears(1).toString(), null)
                .head();
        assertThat(coming(today, version(1, "2020-01-01", DAY, null), next)).isEmpty();
    }

    private static VersionHead ending(LocalDate reviewBy, LocalDate validTo, String repealed) {
        return dated(1, "2020-01-01", validTo, reviewBy)
                .repealed(repealed, null)
                .head();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-02, ",
        "2027-03-03, 90",
        "2027-05-01, 90",
        "2027-05-02, 30",
        "2027-05-31, 30",
        "2027-06-01, 0",
        "2028-01-01, 0"
    })
    void a_review_is_told_of_90_and_30_days_ahead_and_when_it_is_due(LocalDate today, Integer stage) {
        List<Coming> found = coming(today, version(1, "2020-01-01", null, DAY));
        if (stage == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().satisfies(one -> {
                assertThat(one.kind()).isEqualTo(Kind.REVIEW);
                assertThat(one.stage()).isEqualTo(stage);
                assertThat(one.day()).isEqualTo(DAY);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"2027-03-02, ", "2027-03-03, 90", "2027-05-31, 30", "2027-06-01, 0", "2027-08-30, 0", "2027-08-31, "})
    void the_last_day_is_told_of_and_for_a_while_after_it_has_passed(LocalDate today, Integer stage) {
        List<Coming> found = coming(today, version(1, "2020-01-01", DAY, null));
        assertThat(found.stream().map(Coming::stage)).isEqualTo(stage == null ? List.of() : List.of(stage));
        assertThat(found).allMatch(one -> one.kind() == Kind.EXPIRY);
    }

    @Test
    void nobody_is_told_that_a_text_ends_where_another_begins_the_day_after() {
        VersionHead ending = version(1, "2020-01-01", DAY, null);
        assertThat(coming(DAY, ending, version(2, "2027-06-02", null, null))).isEmpty();
        assertThat(coming(DAY, ending, version(2, "2027-06-03", null, null))).hasSize(1);
        assertThat(coming(DAY, ending, repealed(2, "2027-06-02", null, null))).hasSize(1);
    }

    @Test
    void only_what_is_in_force_is_to_be_looked_at_again() {
        VersionHead old = version(1, "2020-01-01", null, DAY);
        assertThat(coming(DAY, old, version(2, "2026-01-01", null, null))).isEmpty();
        assertThat(coming(DAY, repealed(1, "2020-01-01", DAY, DAY))).isEmpty();
        VersionFixture withdrawn = dated(1, "2020-01-01", DAY, DAY).in(VersionState.WITHDRAWN);
        assertThat(coming(DAY, withdrawn.head())).isEmpty();
    }

    @Test
    void both_can_be_coming_at_once() {
        assertThat(coming(DAY, version(1, "2020-01-01", DAY.plusDays(10), DAY)))
                .extracting(Coming::kind, Coming::stage)
                .containsExactly(tuple(Kind.REVIEW, 0), tuple(Kind.EXPIRY, 30));
    }
}
