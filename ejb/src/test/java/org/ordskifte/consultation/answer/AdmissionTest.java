package org.ordskifte.consultation.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordskifte.consultation.answer.Admission.Case;
import org.ordskifte.consultation.answer.Admission.Deed;
import org.ordskifte.consultation.answer.Admission.Rule;
import org.ordskifte.consultation.terms.Phase;
import org.ordskifte.shared.Code;

class AdmissionTest {

    private static final Instant DEADLINE = Instant.parse("2027-01-08T11:00:00Z");
    private static final Instant LAST_MOMENT = Instant.parse("2027-01-08T10:59:59.999Z");

    @Test
    void an_answer_at_the_last_moment_is_in() {
        assertThat(refusal(Deed.SUBMIT, open())).isEmpty();
        assertThat(refusal(Deed.SUBMIT, open().at(LAST_MOMENT))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Deed.class,
            names = {"OPEN", "WRITE", "APPROVE", "SUBMIT"})
    void at_the_instant_itself_it_is_late(Deed deed) {
        assertThat(refusal(deed, open().at(DEADLINE))).contains(Code.DEADLINE_PASSED);
    }

    @Test
    void after_the_deadline_nothing_is_withdrawn_or_reopened() {
        assertThat(refusal(Deed.WITHDRAW, open().in(ResponseState.SUBMITTED))).isEmpty();
        assertThat(refusal(Deed.WITHDRAW, open().in(ResponseState.SUBMITTED).at(DEADLINE)))
                .contains(Code.DEADLINE_PASSED);
        assertThat(refusal(Deed.REOPEN, open().in(ResponseState.APPROVED))).isEmpty();
        assertThat(refusal(Deed.REOPEN, open().in(ResponseState.APPROVED).at(DEADLINE)))
                .contains(Code.DEADLINE_PASSED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Deed.class,
            names = {"OPEN", "WRITE", "APPROVE", "SUBMIT"})
    void before_it_opens_a_round_takes_nothing(Deed deed) {
        assertThat(refusal(deed, open().in(Phase.SCHEDULED))).contains(Code.ROUND_NOT_OPEN);
        assertThat(refusal(deed, open().in(Phase.DRAFT))).contains(Code.ROUND_NOT_OPEN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Deed.class,
            names = {"OPEN", "WRITE", "APPROVE", "SUBMIT", "REOPEN", "WITHDRAW", "DECIDE_LATE"})
    void once_it_has_ended_a_round_takes_nothing(Deed deed) {
        assertThat(refusal(deed, open().in(Phase.CONCLUDED))).contains(Code.ROUND_ENDED);
        assertThat(refusal(deed, open().in(Phase.CANCELLED))).contains(Code.ROUND_ENDED);
    }

    @Test
    void only_a_seat_in_office_writes() {
        assertThat(refusal(Deed.WRITE, open())).isEmpty();
        assertThat(refusal(Deed.WRITE, open().with(WRITES, false))).contains(Code.FORBIDDEN);
        assertThat(refusal(Deed.OPEN, open().with(WRITES, false))).contains(Code.FORBIDDEN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Deed.class,
            names = {"SUBMIT", "WITHDRAW", "REOPEN", "OFFER_LATE"})
    void a_member_does_not_hand_in(Deed deed) {
        assertThat(refusal(deed, open().with(HANDS_IN, false))).contains(Code.FORBIDDEN);
    }

    @ParameterizedTest
    @EnumSource(ResponseState.class)
    void only_a_draft_is_written_in(ResponseState state) {
        assertThat(refusal(Deed.WRITE, open().in(state)))
                .isEqualTo(state == ResponseState.DRAFT ? Optional.empty() : Optional.of(Code.RESPONSE_READ_ONLY));
    }

    @ParameterizedTest
    @EnumSource(ResponseState.class)
    void only_what_is_not_handed_in_yet_is_submitted(ResponseState state) {
        assertThat(refusal(Deed.SUBMIT, open().in(state)).isEmpty())
                .isEqualTo(state == ResponseState.DRAFT || state == ResponseState.APPROVED);
    }

    @Test
    void an_answer_that_says_nothing_is_no_answer() {
        assertThat(refusal(Deed.SUBMIT, open().with(SAYS, false))).contains(Code.RESPONSE_EMPTY);
        assertThat(refusal(Deed.OFFER_LATE, open().with(SAYS, false).at(DEADLINE)))
                .contains(Code.RESPONSE_EMPTY);
    }

    @Test
    void an_answer_is_submitted_with_the_approvals_it_needs() {
        Sample needing = open().with(NEEDED, true);

        assertThat(refusal(Deed.SUBMIT, needing.with(APPROVED, false))).contains(Code.NOT_APPROVED);
        assertThat(refusal(Deed.SUBMIT, needing.with(APPROVED, true))).isEmpty();
        assertThat(refusal(Deed.SUBMIT, open().with(APPROVED, false))).isEmpty();
    }

    @Test
    void chair_and_vice_chair_approve_what_they_have_seen_once() {
        Sample needing = open().with(NEEDED, true);

        assertThat(refusal(Deed.APPROVE, needing)).isEmpty();
        assertThat(refusal(Deed.APPROVE, needing.with(APPROVES, false))).contains(Code.FORBIDDEN);
        assertThat(refusal(Deed.APPROVE, open())).contains(Code.NO_APPROVAL_NEEDED);
        assertThat(refusal(Deed.APPROVE, needing.with(SAME, false))).contains(Code.HASH_MISMATCH);
        assertThat(refusal(Deed.APPROVE, needing.with(AGAIN, true))).contains(Code.ALREADY_APPROVED);
        assertThat(refusal(Deed.APPROVE, needing.with(WANTED, false))).contains(Code.NO_APPROVAL_NEEDED);
        assertThat(refusal(Deed.APPROVE, needing.with(SAYS, false))).contains(Code.RESPONSE_EMPTY);
        assertThat(refusal(Deed.APPROVE, needing.in(ResponseState.APPROVED))).contains(Code.RESPONSE_READ_ONLY);
    }

    @Test
    void only_an_approved_answer_is_reopened_and_only_a_submitted_one_withdrawn() {
        assertThat(refusal(Deed.REOPEN, open())).contains(Code.NOT_APPROVED);
        assertThat(refusal(Deed.WITHDRAW, open())).contains(Code.RESPONSE_NOT_SUBMITTED);
    }

    @Test
    void what_the_time_ran_out_over_is_offered_late_and_never_earlier() {
        assertThat(refusal(Deed.OFFER_LATE, open())).contains(Code.DEADLINE_NOT_PASSED);
        assertThat(refusal(Deed.OFFER_LATE, open().at(LAST_MOMENT))).contains(Code.DEADLINE_NOT_PASSED);
        assertThat(refusal(Deed.OFFER_LATE, open().at(DEADLINE))).isEmpty();
        assertThat(refusal(Deed.OFFER_LATE, open().at(DEADLINE).in(ResponseState.SUBMITTED)))
                .contains(Code.RESPONSE_READ_ONLY);
    }

    @Test
    void an_authority_receives_late_answers_unless_it_called_the_round_off() {
        assertThat(refusal(Deed.OFFER_LATE, open().at(DEADLINE).in(Phase.CONCLUDED)))
                .isEmpty();
        assertThat(refusal(Deed.OFFER_LATE, open().at(DEADLINE).in(Phase.CANCELLED)))
                .contains(Code.ROUND_ENDED);
    }

    @Test
    void only_late_answers_are_taken_in_or_left_out() {
        Set<ResponseState> decided = new HashSet<>();
        for (ResponseState state : ResponseState.values()) {
            if (refusal(Deed.DECIDE_LATE, open().in(state)).isEmpty()) {
                decided.add(state);
            }
        }
        assertThat(decided)
                .containsExactlyInAnyOrder(
                        ResponseState.LATE_OFFERED, ResponseState.LATE_TAKEN_IN, ResponseState.LATE_LEFT_OUT);
        assertThat(refusal(Deed.DECIDE_LATE, open())).contains(Code.RESPONSE_NOT_LATE);
    }

    @Test
    void of_an_answer_on_paper_the_arrival_decides_and_not_the_typing() {
        Sample typedAfterwards =
                open().with(REGISTERED, true).at(DEADLINE.plusSeconds(60)).arrived(LAST_MOMENT);

        assertThat(refusal(Deed.OPEN, typedAfterwards)).isEmpty();
        assertThat(refusal(Deed.WRITE, typedAfterwards)).isEmpty();
        assertThat(refusal(Deed.SUBMIT, typedAfterwards)).isEmpty();
        assertThat(refusal(Deed.OFFER_LATE, typedAfterwards)).contains(Code.DEADLINE_NOT_PASSED);
        assertThat(refusal(Deed.SUBMIT, typedAfterwards.arrived(DEADLINE))).contains(Code.DEADLINE_PASSED);
        assertThat(refusal(Deed.OFFER_LATE, typedAfterwards.arrived(DEADLINE))).isEmpty();
    }

    @Test
    void the_first_rule_that_does_not_hold_is_the_answer() {
        Sample wrongInEveryWay =
                open().with(HANDS_IN, false).in(Phase.CANCELLED).at(DEADLINE).in(ResponseState.SUBMITTED);

        assertThat(refusal(Deed.SUBMIT, wrongInEveryWay)).contains(Code.FORBIDDEN);
        assertThat(refusal(Deed.SUBMIT, wrongInEveryWay.with(HANDS_IN, true))).contains(Code.ROUND_ENDED);
    }

    @Test
    void a_refusal_says_the_deadline_and_the_instant() {
        assertThatThrownBy(
                        () -> Admission.admit(Deed.SUBMIT, open().at(DEADLINE).facts()))
                .hasMessage("deadline-passed")
                .extracting("arguments")
                .hasToString("{deadline=" + DEADLINE + ", instant=" + DEADLINE + "}");
        Admission.admit(Deed.SUBMIT, open().facts());
    }

    @Test
    void every_rule_has_a_name_of_its_own() {
        List<String> names = Arrays.stream(Deed.values())
                .flatMap(deed -> deed.rules().stream())
                .distinct()
                .map(Rule::name)
                .toList();
        assertThat(names).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    private static Optional<Code> refusal(Deed deed, Sample sample) {
        return Admission.broken(deed, sample.facts()).map(Rule::code);
    }

    private static final int REGISTERED = 0;
    private static final int WRITES = 1;
    private static final int HANDS_IN = 2;
    private static final int APPROVES = 3;
    private static final int NEEDED = 4;
    private static final int AGAIN = 5;
    private static final int WANTED = 6;
    private static final int SAME = 7;
    private static final int APPROVED = 8;
    private static final int SAYS = 9;

    /** An open round, a draft that says something, and a chair before it. */
    private static Sample open() {
        boolean[] flags = {false, true, true, true, false, false, true, true, false, true};
        return new Sample(Phase.OPEN, DEADLINE.minusSeconds(3600), null, flags, ResponseState.DRAFT);
    }

    private record Sample(Phase phase, Instant now, Instant arrival, boolean[] flags, ResponseState state) {

        Sample at(Instant instant) {
            return new Sample(phase, instant, arrival, flags, state);
        }

        Sample arrived(Instant instant) {
            return new Sample(phase, now, instant, flags, state);
        }

        Sample in(Phase other) {
            return new Sample(other, now, arrival, flags, state);
        }

        Sample in(ResponseState other) {
            return new Sample(phase, now, arrival, flags, other);
        }

        Sample with(int flag, boolean value) {
            boolean[] changed = flags.clone();
            changed[flag] = value;
            return new Sample(phase, now, arrival, changed, state);
        }

        Case facts() {
            UnaryOperator<Instant> instant = here -> arrival == null ? here : arrival;
            return new Case(
                    phase,
                    instant.apply(now),
                    now,
                    DEADLINE,
                    flags[REGISTERED],
                    flags[WRITES],
                    flags[HANDS_IN],
                    flags[APPROVES],
                    flags[NEEDED],
                    flags[AGAIN],
                    flags[WANTED],
                    flags[SAME],
                    flags[APPROVED],
                    flags[SAYS],
                    state);
        }
    }
}
