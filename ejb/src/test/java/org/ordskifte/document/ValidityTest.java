package org.ordskifte.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ordskifte.document.VersionView.Standing;

/** What applied on a day, and what this site showed of it at an instant. */
class ValidityTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final LocalDate NEW_YEAR = LocalDate.parse("2026-01-01");

    private static VersionFixture version(int number) {
        return VersionFixture.version(number).published("2025-12-01T09:00:00Z");
    }

    private static Validity of(VersionFixture... versions) {
        return new Validity(List.of(versions).stream().map(VersionFixture::head).toList(), ZONE);
    }

    private static String answer(Validity validity, String day, String knownAt) {
        Validity.Answer answer = validity.on(LocalDate.parse(day), knownAt == null ? null : Instant.parse(knownAt));
        return answer.status() + answer.version().map(one -> " " + one.number()).orElse("");
    }

    @Test
    void the_first_and_the_last_day_belong_to_the_period() {
        Validity validity = of(version(1).from("2026-01-01").to("2026-06-30"));
        assertThat(answer(validity, "2025-12-31", null)).isEqualTo("NONE_IN_FORCE");
        assertThat(answer(validity, "2026-01-01", null)).isEqualTo("IN_FORCE 1");
        assertThat(answer(validity, "2026-06-30", null)).isEqualTo("IN_FORCE 1");
        assertThat(answer(validity, "2026-07-01", null)).isEqualTo("NONE_IN_FORCE");
        assertThat(validity.standing(validity.versions().get(0), LocalDate.parse("2026-07-01")))
                .isEqualTo(Standing.EXPIRED);
    }

    @Test
    void a_version_published_ahead_waits_for_its_day_and_then_takes_over() {
        Validity validity = of(version(1).from("2024-01-01"), version(2).from("2026-01-01"));
        assertThat(answer(validity, "2025-12-31", null)).isEqualTo("IN_FORCE 1");
        assertThat(answer(validity, "2026-01-01", null)).isEqualTo("IN_FORCE 2");
        assertThat(validity.standing(validity.versions().get(1), NEW_YEAR.minusDays(1)))
                .isEqualTo(Standing.NOT_YET_IN_FORCE);
        assertThat(validity.standing(validity.versions().get(0), NEW_YEAR)).isEqualTo(Standing.SUPERSEDED);
        assertThat(validity.supersededFrom(validity.versions().get(0))).contains(NEW_YEAR);
    }

    @Test
    void a_correction_of_an_undated_text_stands_from_the_day_that_one_stood() {
        Validity validity = of(
                version(1).published("2024-03-01T09:00:00Z"),
                version(2).correcting(1).published("2026-02-01T09:00:00Z"));
        assertThat(answer(validity, "2024-03-01", null)).isEqualTo("IN_FORCE 2");
        assertThat(answer(validity, "2026-01-31", "2026-01-31T12:00:00Z")).isEqualTo("IN_FORCE 1");
        assertThat(validity.correction(validity.versions().get(0)).map(VersionHead::number))
                .contains(2);
        assertThat(validity.supersededFrom(validity.versions().get(0))).isEmpty();
    }

    @Test
    void a_text_without_a_first_day_gives_way_to_the_next_one_though_that_was_adopted_before_it_was_shown_here() {
        Validity validity = of(
                version(1).published("2026-11-23T09:00:00Z"),
                version(2).adopted("2026-11-19").published("2026-11-25T09:00:00Z"),
                version(3).correcting(1).published("2026-11-26T09:00:00Z"));
        assertThat(answer(validity, "2026-11-25", null)).isEqualTo("IN_FORCE 2");
        assertThat(answer(validity, "2026-11-24", "2026-11-24T12:00:00Z")).isEqualTo("IN_FORCE 1");
        assertThat(validity.supersededFrom(validity.versions().get(1))).isEmpty();
        assertThat(validity.supersededFrom(validity.versions().get(0))).contains(LocalDate.parse("2026-11-19"));
        assertThat(validity.standing(validity.versions().get(0), LocalDate.parse("2026-11-25")))
                .isEqualTo(VersionView.Standing.SUPERSEDED);
    }

    @Test
    void correcting_what_no_longer_applies_does_not_bring_it_back() {
        Validity validity = of(
                version(1).published("2024-03-01T09:00:00Z"),
                version(2).from("2025-01-01").published("2024-12-01T09:00:00Z"),
                version(3).correcting(1).published("2026-02-01T09:00:00Z"));
        assertThat(answer(validity, "2026-02-02", null)).isEqualTo("IN_FORCE 2");
        assertThat(answer(validity, "2024-06-01", null)).isEqualTo("IN_FORCE 3");
        assertThat(validity.supersededFrom(validity.versions().get(0))).contains(LocalDate.parse("2025-01-01"));
    }

    @Test
    void nor_where_both_began_on_the_same_day() {
        Validity validity = of(
                version(1).from("2026-01-01"),
                version(2).from("2026-01-01"),
                version(3).from("2026-01-01").correcting(1));
        assertThat(answer(validity, "2026-01-01", null)).isEqualTo("IN_FORCE 2");
        assertThat(validity.supersededFrom(validity.versions().get(1))).isEmpty();
        assertThat(validity.supersededFrom(validity.versions().get(2))).contains(NEW_YEAR);
    }

    @Test
    void the_newest_text_is_the_last_one_adopted_and_not_the_last_one_corrected() {
        VersionFixture second = version(2).from("2025-01-01");
        VersionFixture early = version(3).correcting(1);
        VersionFixture draft = version(5).in(VersionState.DRAFT).published(null);
        assertThat(newest(version(1), second, early, draft)).isEqualTo(2);
        assertThat(newest(version(1), second, early, version(4).correcting(2), draft))
                .isEqualTo(4);
        assertThat(newest(
                        version(1), second, version(3).correcting(2), version(4).correcting(1)))
                .isEqualTo(3);
        assertThat(newest(version(1), version(2).repealed("2026-01-01", null), early))
                .isEqualTo(3);
        assertThat(of(draft).newest()).isEmpty();
    }

    private static int newest(VersionFixture... versions) {
        return of(versions).newest().map(VersionHead::number).orElseThrow();
    }

    @Test
    void what_would_apply_instead_is_known_before_something_is_repealed() {
        Validity validity = of(
                version(1).from("2024-01-01"),
                version(2).from("2025-01-01"),
                version(3).from("2025-01-01").correcting(2));
        assertThat(validity.instead(validity.versions().get(2), NEW_YEAR).map(VersionHead::number))
                .contains(1);
    }

    @Test
    void when_two_begin_on_the_same_day_the_higher_number_applies() {
        Validity validity = of(version(1).from("2026-01-01"), version(2).from("2026-01-01"));
        assertThat(answer(validity, "2026-01-01", null)).isEqualTo("IN_FORCE 2");
    }

    @Test
    void a_text_without_a_first_day_begins_on_the_local_day_it_was_published_and_is_not_known_before() {
        Validity late = of(version(1).published("2025-12-31T22:59:59Z"));
        assertThat(answer(late, "2025-12-31", null)).isEqualTo("IN_FORCE 1");
        assertThat(answer(late, "2025-12-30", null)).isEqualTo("NOT_KNOWN_HERE");

        Validity afterMidnight = of(version(1).published("2025-12-31T23:00:00Z"));
        assertThat(answer(afterMidnight, "2025-12-31", null)).isEqualTo("NOT_KNOWN_HERE");
        assertThat(answer(afterMidnight, "2026-01-01", null)).isEqualTo("IN_FORCE 1");
    }

    @Test
    void a_text_that_says_when_it_was_adopted_is_known_from_that_day() {
        Validity validity = of(version(1).adopted("2020-05-04").published("2025-12-01T09:00:00Z"));
        assertThat(answer(validity, "2020-05-03", null)).isEqualTo("NOT_KNOWN_HERE");
        assertThat(answer(validity, "2020-05-04", null)).isEqualTo("IN_FORCE 1");
    }

    @Test
    void a_repealed_version_applies_to_the_day_before() {
        Validity validity = of(version(1).from("2024-01-01").repealed("2026-01-01", "2025-12-20T10:00:00Z"));
        assertThat(answer(validity, "2025-12-31", null)).isEqualTo("IN_FORCE 1");
        assertThat(answer(validity, "2026-01-01", null)).isEqualTo("NONE_IN_FORCE");
    }

    @Test
    void what_this_site_showed_knows_neither_a_later_version_nor_a_later_repeal() {
        Validity validity = of(
                version(1)
                        .from("2024-01-01")
                        .published("2024-01-01T08:00:00Z")
                        .repealed("2025-06-01", "2025-07-01T08:00:00Z"),
                version(2).from("2025-06-01").published("2025-09-01T08:00:00Z"));
        assertThat(answer(validity, "2025-06-15", null)).isEqualTo("IN_FORCE 2");
        assertThat(answer(validity, "2025-06-15", "2025-09-01T08:00:00Z")).isEqualTo("IN_FORCE 2");
        assertThat(answer(validity, "2025-06-15", "2025-09-01T07:59:59Z")).isEqualTo("NONE_IN_FORCE");
        assertThat(answer(validity, "2025-06-15", "2025-06-15T08:00:00Z")).isEqualTo("IN_FORCE 1");
        assertThat(answer(validity, "2025-06-15", "2023-12-31T08:00:00Z")).isEqualTo("NOT_KNOWN_HERE");
    }

    @Test
    void what_was_taken_back_since_was_shown_then_and_that_is_said() {
        Validity validity = of(
                version(1).from("2024-01-01").published("2024-01-01T08:00:00Z"),
                version(2).from("2025-01-01").published("2025-01-01T08:00:00Z").withdrawn("2025-02-01T08:00:00Z"));
        assertThat(answer(validity, "2025-01-15", null)).isEqualTo("IN_FORCE 1");
        assertThat(answer(validity, "2025-01-15", "2025-01-15T08:00:00Z")).isEqualTo("WITHDRAWN_SINCE");
        assertThat(answer(validity, "2025-01-15", "2025-02-01T08:00:00Z")).isEqualTo("IN_FORCE 1");
    }
}
