package org.ordskifte.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ordskifte.consultation.terms.ApprovalRule;
import org.ordskifte.consultation.terms.Audience;
import org.ordskifte.consultation.terms.Deadline;
import org.ordskifte.consultation.terms.Visibility;

/** A round that is cancelled before it opened opens to nobody; one that had opened tells everybody that it is cancelled. */
class CancelledRoundTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant OPENS = NOW.plus(Duration.ofDays(1));
    private static final Instant LATER = NOW.plus(Duration.ofDays(30));

    private static Consultation drafted(Instant opensAt) {
        RoundTerms terms = new RoundTerms(
                "Kodeks",
                null,
                "Brev",
                Audience.PUBLIC,
                opensAt,
                new Deadline(LATER, null),
                ZoneOffset.UTC,
                null,
                null,
                false,
                Visibility.INTERNAL,
                ApprovalRule.NONE);
        return new Consultation(UUID.randomUUID(), "kodeks", terms, "somebody", NOW);
    }

    private static void hidden(Consultation round) {
        for (Instant at : new Instant[] {NOW, OPENS, LATER}) {
            assertThat(round.isPublic(at)).isFalse();
            assertThat(round.matter().hasOpened(round.opensAt(), at)).isFalse();
        }
    }

    @Test
    void while_it_was_a_draft() {
        for (Instant opensAt : new Instant[] {null, NOW.minusSeconds(1), OPENS}) {
            Consultation round = drafted(opensAt);
            round.cancel(null, NOW);
            hidden(round);
            assertThat(round.matter().wasPublished()).isFalse();
        }
    }

    @Test
    void before_it_opened() {
        Consultation round = drafted(OPENS);
        round.publish(NOW);
        round.cancel("Forkert brev", OPENS.minusMillis(1));
        hidden(round);
        assertThat(round.matter().wasPublished()).isTrue();
    }

    @Test
    void after_it_opened() {
        Consultation round = drafted(OPENS);
        round.publish(NOW);
        round.cancel("Forkert brev", OPENS);
        assertThat(round.isPublic(OPENS)).isTrue();
        assertThat(round.matter().hasOpened(round.opensAt(), OPENS)).isTrue();
        assertThat(round.matter().hasOpened(round.opensAt(), NOW)).isFalse();
    }
}
