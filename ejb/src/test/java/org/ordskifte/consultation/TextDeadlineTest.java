package org.ordskifte.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ordskifte.consultation.terms.ConsulteeKind;

/** Until when each text of a round can be answered, and of which of them somebody is to be reminded. */
class TextDeadlineTest {

    private static final Instant GENERAL = Instant.parse("2027-01-08T11:00:00Z");
    private static final Instant OWN = Instant.parse("2026-12-11T11:00:00Z");
    private static final Instant EARLY = Instant.parse("2026-11-23T07:00:00Z");
    private static final TextDeadline CODE = text("kodeks", null);
    private static final TextDeadline STRATEGY = text("strategi", OWN);

    @Test
    void the_general_deadline_stands_beside_those_of_single_texts_the_nearest_first() {
        List<TextDeadline> all = TextDeadline.of(GENERAL, List.of(CODE, STRATEGY), EARLY);

        assertThat(all).extracting(TextDeadline::deadline).containsExactly(OWN, GENERAL);
        assertThat(all).extracting(TextDeadline::document).containsExactly("strategi", null);
    }

    @Test
    void a_general_deadline_that_holds_for_no_text_is_not_told() {
        assertThat(TextDeadline.of(GENERAL, List.of(STRATEGY, text("kodeks", OWN.plusSeconds(1))), EARLY))
                .extracting(TextDeadline::deadline)
                .containsExactly(OWN, OWN.plusSeconds(1));
        TextDeadline alone = TextDeadline.of(GENERAL, List.of(STRATEGY), EARLY).get(0);
        assertThat(alone.deadline()).isEqualTo(OWN);
        assertThat(alone.title()).isNull();
    }

    @Test
    void more_time_holds_for_what_would_end_earlier_and_for_nothing_else() {
        Instant granted = OWN.plus(Duration.ofDays(7));
        List<TextDeadline> all = TextDeadline.of(
                each -> granted.isAfter(each) ? granted : each,
                TextDeadline.of(GENERAL, List.of(CODE, STRATEGY), EARLY),
                OWN);

        assertThat(all).extracting(TextDeadline::deadline).containsExactly(granted, GENERAL);
        assertThat(all).noneMatch(TextDeadline::over);
    }

    @Test
    void the_last_of_all_is_later_for_whoever_was_granted_more_time_and_for_nobody_else() {
        Instant granted = GENERAL.plus(Duration.ofDays(14));
        Instant longest = GENERAL.plus(Duration.ofDays(20));

        assertThat(TextDeadline.last(GENERAL, List.of(), null)).isEqualTo(GENERAL);
        assertThat(TextDeadline.last(GENERAL, List.of(CODE, STRATEGY), null)).isEqualTo(GENERAL);
        assertThat(TextDeadline.last(GENERAL, List.of(CODE, text("plan", longest)), null))
                .isEqualTo(longest);
        assertThat(TextDeadline.last(GENERAL, List.of(), granted)).isEqualTo(granted);
        assertThat(TextDeadline.last(GENERAL, List.of(CODE, text("plan", longest)), granted))
                .isEqualTo(longest);
        assertThat(TextDeadline.last(null, List.of(CODE), granted)).isNull();
    }

    @Test
    void each_text_is_reminded_of_three_days_before_its_own_deadline() {
        List<TextDeadline> all = TextDeadline.of(GENERAL, List.of(CODE, STRATEGY), EARLY);

        assertThat(due(all, Set.of(), OWN.minus(Duration.ofDays(3)).minusMillis(1)))
                .isEmpty();
        assertThat(due(all, Set.of(), OWN.minus(Duration.ofDays(3)))).containsExactly(OWN);
        assertThat(due(all, Set.of(), GENERAL.minus(Duration.ofDays(3)))).containsExactly(GENERAL);
        assertThat(due(all, Set.of(), GENERAL)).isEmpty();
    }

    @Test
    void whoever_has_answered_one_text_is_reminded_of_the_other() {
        Instant sameWeek = OWN.plus(Duration.ofDays(1));
        List<TextDeadline> all = TextDeadline.of(sameWeek, List.of(CODE, STRATEGY), EARLY);
        Instant now = OWN.minusSeconds(1);

        assertThat(due(all, Set.of(), now)).containsExactly(OWN, sameWeek);
        assertThat(due(all, Set.of(STRATEGY.documentId()), now)).containsExactly(sameWeek);
        assertThat(due(all, new HashSet<>(Collections.singleton(null)), now)).containsExactly(OWN);
    }

    private static Set<Instant> due(List<TextDeadline> all, Set<UUID> given, Instant now) {
        return Reminding.due(asked(), all, given, now).keySet();
    }

    private static Consultee asked() {
        Consultation round = new Consultation();
        Consultee consultee = new Consultee(round, ConsulteeKind.COMMITTEE, UUID.randomUUID(), "LMU", null, false);
        consultee.invited(EARLY);
        return consultee;
    }

    private static TextDeadline text(String slug, Instant own) {
        return new TextDeadline(UUID.randomUUID(), slug, "En " + slug, "da", own, false);
    }
}
