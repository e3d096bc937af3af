package org.ordskifte.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ordskifte.consultation.AnswerWatch.Answered;

/** Whoever answered one text and let the time of another run out has done both, and is told both. */
class TextStandingTest {

    private static final UUID KODEKS = UUID.randomUUID();
    private static final TextDeadline LAPSED = new TextDeadline(KODEKS, "kodeks", "Kodeks", "da", Instant.EPOCH, true);
    private static final TextDeadline REST = new TextDeadline(null, null, null, null, Instant.MAX, false);

    @Test
    void one_text_answered_and_another_expired_stand_side_by_side() {
        Map<UUID, Answered> rest = Collections.singletonMap(null, Answered.NO_REMARKS);

        assertThat(TextStanding.of(List.of(LAPSED, REST), rest, false, false))
                .containsExactly(
                        new TextStanding("kodeks", "Kodeks", "da", Standing.EXPIRED),
                        new TextStanding(null, null, null, Standing.NO_REMARKS));
        assertThat(TextStanding.of(List.of(LAPSED, REST), Map.of(KODEKS, Answered.ANSWERED), false, true))
                .extracting(TextStanding::standing)
                .containsExactly(Standing.ANSWERED, Standing.DELIVERY_FAILED);
        assertThat(TextStanding.of(List.of(LAPSED, REST), Map.of(), true, false))
                .extracting(TextStanding::standing)
                .containsOnly(Standing.DECLINED);
    }

    @Test
    void where_one_answer_is_about_everything_nothing_is_said_of_texts() {
        assertThat(TextStanding.of(List.of(LAPSED), Map.of(), false, false)).isEmpty();
    }

    @Test
    void several_answers_have_no_remarks_only_if_none_has() {
        assertThat(Answered.of(List.of())).isNull();
        assertThat(Answered.of(List.of(Answered.NO_REMARKS, Answered.NO_REMARKS)))
                .isEqualTo(Answered.NO_REMARKS);
        assertThat(Answered.of(List.of(Answered.NO_REMARKS, Answered.ANSWERED))).isEqualTo(Answered.ANSWERED);
    }
}
