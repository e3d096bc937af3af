package org.ordskifte.consultation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ordskifte.committee.SeatKind;
import org.ordskifte.committee.Side;
import org.ordskifte.consultation.answer.Signatures.Signature;
import org.ordskifte.consultation.terms.ApprovalRule;

class SignaturesTest {

    private static final Signature CHAIR = signature(SeatKind.CHAIR, Side.MANAGEMENT);
    private static final Signature VICE = signature(SeatKind.VICE_CHAIR, Side.EMPLOYEE);
    private static final Signature MEMBER = signature(SeatKind.MEMBER, Side.EMPLOYEE);

    @Test
    void without_a_rule_nothing_is_needed_and_nothing_wanted() {
        assertThat(of(ApprovalRule.NONE).areComplete()).isTrue();
        assertThat(of(ApprovalRule.NONE).next(List.of(CHAIR))).isEmpty();
    }

    @Test
    void the_chair_alone_is_enough_where_the_rule_says_so() {
        assertThat(of(ApprovalRule.CHAIR).areComplete()).isFalse();
        assertThat(of(ApprovalRule.CHAIR, CHAIR).areComplete()).isTrue();
        assertThat(of(ApprovalRule.CHAIR, VICE).areComplete()).isFalse();
        assertThat(of(ApprovalRule.CHAIR).next(List.of(VICE))).isEmpty();
        assertThat(of(ApprovalRule.CHAIR, CHAIR).next(List.of(VICE))).isEmpty();
    }

    @Test
    void a_rule_asks_only_those_it_has_a_place_for() {
        assertThat(of(ApprovalRule.CHAIR).concern(List.of(VICE))).isFalse();
        assertThat(of(ApprovalRule.CHAIR).concern(List.of(VICE, CHAIR))).isTrue();
        assertThat(of(ApprovalRule.CHAIR, CHAIR).concern(List.of(CHAIR))).isTrue();
        assertThat(of(ApprovalRule.ONE_PER_SIDE).concern(List.of(VICE))).isTrue();
        assertThat(of(ApprovalRule.ONE_PER_SIDE).concern(List.of(MEMBER))).isFalse();
        assertThat(of(ApprovalRule.NONE).concern(List.of(CHAIR))).isFalse();
    }

    @Test
    void chair_and_vice_chair_approve_in_either_order() {
        assertThat(of(ApprovalRule.CHAIR_AND_VICE_CHAIR, VICE).areComplete()).isFalse();
        assertThat(of(ApprovalRule.CHAIR_AND_VICE_CHAIR, VICE).next(List.of(CHAIR)))
                .contains(CHAIR);
        assertThat(of(ApprovalRule.CHAIR_AND_VICE_CHAIR, VICE, CHAIR).areComplete())
                .isTrue();
    }

    @Test
    void one_person_in_two_seats_gives_one_approval() {
        Signature both = new Signature(CHAIR.person(), SeatKind.VICE_CHAIR, Side.EMPLOYEE);

        assertThat(of(ApprovalRule.CHAIR_AND_VICE_CHAIR, CHAIR, both).areComplete())
                .isFalse();
        assertThat(of(ApprovalRule.CHAIR_AND_VICE_CHAIR, CHAIR).next(List.of(both)))
                .isEmpty();
        assertThat(of(ApprovalRule.CHAIR_AND_VICE_CHAIR, CHAIR).holdOneOf(both.person()))
                .isTrue();
        assertThat(of(ApprovalRule.CHAIR_AND_VICE_CHAIR, CHAIR).holdOneOf(VICE.person()))
                .isFalse();
    }

    @Test
    void somebody_in_two_seats_approves_in_the_one_that_is_still_open() {
        Signature substitute = signature(SeatKind.CHAIR, Side.MANAGEMENT);
        Signature same = new Signature(substitute.person(), SeatKind.VICE_CHAIR, Side.EMPLOYEE);

        assertThat(of(ApprovalRule.CHAIR_AND_VICE_CHAIR, CHAIR).next(List.of(substitute, same)))
                .contains(same);
    }

    @Test
    void each_side_approves_through_its_chair() {
        assertThat(of(ApprovalRule.ONE_PER_SIDE, CHAIR).areComplete()).isFalse();
        assertThat(of(ApprovalRule.ONE_PER_SIDE, CHAIR).next(List.of(MEMBER))).isEmpty();
        assertThat(of(ApprovalRule.ONE_PER_SIDE, CHAIR).next(List.of(signature(SeatKind.VICE_CHAIR, Side.MANAGEMENT))))
                .isEmpty();
        assertThat(of(ApprovalRule.ONE_PER_SIDE, CHAIR, VICE).areComplete()).isTrue();
        assertThat(of(ApprovalRule.ONE_PER_SIDE).next(List.of(signature(SeatKind.CHAIR, null))))
                .isEmpty();
    }

    @Test
    void no_remarks_never_needs_more_than_one() {
        assertThat(new Signatures(ApprovalRule.CHAIR_AND_VICE_CHAIR, true, List.of(VICE)).areComplete())
                .isTrue();
        assertThat(new Signatures(ApprovalRule.ONE_PER_SIDE, true, List.of(CHAIR)).areComplete())
                .isTrue();
        assertThat(new Signatures(ApprovalRule.CHAIR, true, List.of()).areComplete())
                .isFalse();
        assertThat(new Signatures(ApprovalRule.NONE, true, List.of()).areComplete())
                .isTrue();
    }

    private static Signatures of(ApprovalRule rule, Signature... given) {
        return new Signatures(rule, false, List.of(given));
    }

    private static Signature signature(SeatKind seat, Side side) {
        return new Signature(UUID.randomUUID(), seat, side);
    }
}
