package org.ordskifte.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ordskifte.document.VersionFixture;
import org.ordskifte.document.VersionHead;

/** What somebody still has to read, given what they confirmed last. */
class WordingsTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID TWO = UUID.randomUUID();
    private static final UUID THREE = UUID.randomUUID();

    @Test
    void the_first_time_everything_is_to_be_read() {
        Wordings wordings = new Wordings(List.of(adopted(1)), Map.of(1, Map.of(ONE, "a", TWO, "b")));
        Outstanding outstanding = wordings.outstanding(adopted(1), null);
        assertThat(outstanding.since()).isNull();
        assertThat(outstanding.clauses()).containsExactlyInAnyOrder(ONE, TWO);
        assertThat(outstanding.isNone()).isFalse();
    }

    @Test
    void later_only_what_is_new_or_reads_otherwise() {
        Wordings wordings = new Wordings(
                List.of(adopted(1), adopted(2)),
                Map.of(1, Map.of(ONE, "a", TWO, "b"), 2, Map.of(ONE, "a", TWO, "c", THREE, "d")));
        Outstanding outstanding = wordings.outstanding(adopted(2), confirmed(1));
        assertThat(outstanding.since()).isEqualTo(1);
        assertThat(outstanding.clauses()).containsExactlyInAnyOrder(TWO, THREE);
    }

    @Test
    void the_same_words_need_no_other_confirmation_wherever_they_stand_and_whatever_they_are_called() {
        Wordings wordings = new Wordings(
                List.of(adopted(1), adopted(2)),
                Map.of(1, Map.of(ONE, "a", TWO, "b"), 2, Map.of(THREE, "a", TWO, "b")));
        assertThat(wordings.outstanding(adopted(2), confirmed(1)).isNone()).isTrue();
    }

    @Test
    void that_something_is_gone_is_to_be_read() {
        Wordings wordings = new Wordings(
                List.of(adopted(1), adopted(2)), Map.of(1, Map.of(ONE, "a", TWO, "b"), 2, Map.of(ONE, "a")));
        Outstanding outstanding = wordings.outstanding(adopted(2), confirmed(1));
        assertThat(outstanding.clauses()).isEmpty();
        assertThat(outstanding.removed()).isTrue();
        assertThat(outstanding.isNone()).isFalse();
    }

    @Test
    void words_that_came_back_after_they_had_been_changed_are_to_be_read_again() {
        Wordings wordings = new Wordings(
                List.of(adopted(1), adopted(2), adopted(3)),
                Map.of(1, Map.of(ONE, "a"), 2, Map.of(ONE, "b"), 3, Map.of(ONE, "a")));
        assertThat(wordings.outstanding(adopted(3), confirmed(2)).clauses()).containsExactly(ONE);
    }

    @Test
    void a_correction_asks_nobody_and_later_versions_do_not_ask_for_it_afterwards() {
        List<VersionHead> versions = List.of(adopted(1), correction(2, 1), correction(3, 2), adopted(4));
        Map<Integer, Map<UUID, String>> clauses = Map.of(
                1, Map.of(ONE, "speling", TWO, "b"),
                2, Map.of(ONE, "speling?", TWO, "b"),
                3, Map.of(ONE, "spelling", TWO, "b"),
                4, Map.of(ONE, "spelling", TWO, "new"));
        Wordings wordings = new Wordings(versions, clauses);
        assertThat(Wordings.current(versions, 1).number()).isEqualTo(3);
        assertThat(wordings.outstanding(versions.get(2), confirmed(1)).isNone()).isTrue();
        assertThat(wordings.outstanding(versions.get(3), confirmed(1)).clauses())
                .containsExactly(TWO);
        assertThat(wordings.outstanding(versions.get(3), confirmed(3)).clauses())
                .containsExactly(TWO);
        assertThat(Wordings.current(versions, 4).number()).isEqualTo(4);
    }

    private static Confirmed confirmed(int version) {
        return new Confirmed(version, LocalDate.of(2026, 1, 1), Instant.EPOCH, false);
    }

    private static VersionHead adopted(int number) {
        return VersionFixture.version(number).head();
    }

    private static VersionHead correction(int number, int of) {
        return VersionFixture.version(number).correcting(of).head();
    }
}
