package org.ordskifte.consultation.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/** What is proposed stands once it is confirmed, and whoever changes it afterwards proposes again. */
class RemarkOutcomeTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");

    private final RemarkOutcome outcome = new RemarkOutcome();

    private void propose(Outcome what, String reason, Instant now) {
        outcome.propose(new OutcomeDraft(what, reason, null), reason, "somebody", now);
    }

    @Test
    void a_proposal_that_is_changed_after_it_was_confirmed_is_a_proposal_again() {
        propose(Outcome.NOT_ACCOMMODATED, "Det er ikke råd til.", MONDAY);
        assertThat(outcome.view().confirmedAt()).isNull();
        outcome.confirm(MONDAY);
        assertThat(outcome.view().confirmedAt()).isEqualTo(MONDAY);
        propose(Outcome.ACCOMMODATED, "", TUESDAY);
        assertThat(outcome.view()).isEqualTo(new OutcomeView(Outcome.ACCOMMODATED, null, null, TUESDAY, null));
    }

    @Test
    void what_stands_is_not_confirmed_anew() {
        propose(Outcome.NOTED, "", MONDAY);
        outcome.confirm(MONDAY);
        outcome.confirm(TUESDAY);
        assertThat(outcome.view().confirmedAt()).isEqualTo(MONDAY);
    }

    @Test
    void whoever_is_not_given_what_they_asked_for_is_told_why_and_what_stood_stands() {
        propose(Outcome.NOTED, "", MONDAY);
        outcome.confirm(MONDAY);
        assertThatThrownBy(() -> propose(Outcome.PARTLY, "", TUESDAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Code.REASON_REQUIRED));
        assertThat(outcome.view().confirmedAt()).isEqualTo(MONDAY);
    }
}
