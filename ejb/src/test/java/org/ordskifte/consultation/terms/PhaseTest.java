package org.ordskifte.consultation.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PhaseTest {

    private static final Instant OPENS = Instant.parse("2026-11-23T07:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2027-01-08T11:00:00Z");

    @Test
    void a_published_round_opens_and_closes_by_the_clock() {
        assertThat(at(OPENS.minusMillis(1))).isEqualTo(Phase.SCHEDULED);
        assertThat(at(OPENS)).isEqualTo(Phase.OPEN);
        assertThat(at(DEADLINE.minusMillis(1))).isEqualTo(Phase.OPEN);
        assertThat(at(DEADLINE)).isEqualTo(Phase.CLOSED);
    }

    @Test
    void what_was_decided_comes_before_the_clock() {
        assertThat(Phase.at(OPENS, RoundState.DRAFT, null, null)).isEqualTo(Phase.DRAFT);
        assertThat(Phase.at(OPENS, RoundState.CANCELLED, OPENS, DEADLINE)).isEqualTo(Phase.CANCELLED);
        assertThat(Phase.at(OPENS, RoundState.CONCLUDED, OPENS, DEADLINE)).isEqualTo(Phase.CONCLUDED);
    }

    private static Phase at(Instant now) {
        return Phase.at(now, RoundState.PUBLISHED, OPENS, DEADLINE);
    }
}
