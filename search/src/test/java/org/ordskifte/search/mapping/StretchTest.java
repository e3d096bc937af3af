package org.ordskifte.search.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ordskifte.document.Validity;
import org.ordskifte.document.VersionFixture;
import org.ordskifte.document.VersionHead;

class StretchTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    @Test
    void a_version_that_nothing_follows_is_in_force_without_end() {
        VersionHead only = version(1, "2021-01-01", null, null);

        assertThat(stretches(only, only)).containsExactly(new Stretch(day("2021-01-01"), null));
    }

    @Test
    void a_later_version_ends_an_earlier_one_the_day_before_it_begins() {
        VersionHead first = version(1, "2021-01-01", null, null);
        VersionHead second = version(2, "2023-05-01", null, null);

        assertThat(stretches(first, first, second)).containsExactly(new Stretch(day("2021-01-01"), day("2023-04-30")));
        assertThat(stretches(second, first, second)).containsExactly(new Stretch(day("2023-05-01"), null));
    }

    @Test
    void an_earlier_version_comes_back_when_a_later_one_has_run_out() {
        VersionHead first = version(1, "2021-01-01", null, null);
        VersionHead trial = version(2, "2023-01-01", "2023-12-31", null);

        assertThat(stretches(first, first, trial))
                .containsExactly(
                        new Stretch(day("2021-01-01"), day("2022-12-31")), new Stretch(day("2024-01-01"), null));
    }

    @Test
    void a_repealed_version_is_not_in_force_from_the_day_of_its_repeal() {
        VersionHead repealed = version(1, "2021-01-01", null, "2022-06-15");

        assertThat(stretches(repealed, repealed)).containsExactly(new Stretch(day("2021-01-01"), day("2022-06-14")));
    }

    @Test
    void a_version_that_was_overtaken_before_it_began_is_never_in_force() {
        VersionHead wrong = version(1, "2021-01-01", null, null);
        VersionHead correction = version(2, "2021-01-01", null, null);

        assertThat(stretches(wrong, wrong, correction)).isEmpty();
    }

    private static List<Stretch> stretches(VersionHead of, VersionHead... all) {
        return Stretch.of(of, new Validity(List.of(all), ZONE));
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static VersionHead version(int number, String from, String to, String repealedFrom) {
        VersionFixture version = VersionFixture.version(number).from(from).to(to);
        return (repealedFrom == null ? version : version.repealed(repealedFrom, null)).head();
    }
}
