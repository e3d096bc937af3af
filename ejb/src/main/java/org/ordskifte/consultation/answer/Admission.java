package org.ordskifte.consultation.answer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ordskifte.consultation.terms.Phase;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/**
 * What may be done to an answer: every rule has a name, every deed has its rules in order, and the first rule that does
 * not hold is the refusal. Rules look at a {@link Case} and at nothing else.
 */
public final class Admission {

    private Admission() {}

    /**
     * What the rules look at.
     *
     * @param instant by which the deadline decides: the transaction's, or the registered arrival of an answer on paper
     * @param now the transaction's instant
     * @param deadline the one that holds for this consultee and this text
     * @param registered whether the secretariat writes down what came in another way
     * @param writes whether the caller may write in this answer
     * @param handsIn whether the caller may submit, withdraw, reopen and offer it late
     * @param approves whether the caller holds a seat that approves
     * @param approvalNeeded whether the round's rule asks for approvals of this respondent
     * @param hasApproved whether the caller gave an approval already
     * @param wanted whether an approval by the caller would bring the answer further
     * @param sameHash whether what the caller saw is what stands
     * @param approved whether it holds all approvals it needs
     * @param says whether it says anything
     */
    public record Case(
            Phase phase,
            Instant instant,
            Instant now,
            Instant deadline,
            boolean registered,
            boolean writes,
            boolean handsIn,
            boolean approves,
            boolean approvalNeeded,
            boolean hasApproved,
            boolean wanted,
            boolean sameHash,
            boolean approved,
            boolean says,
            ResponseState state) {}

    /** A rule, and what is answered when it does not hold. */
    public record Rule(String name, Code code, Predicate<Case> holds) {}

    static final Rule MAY_WRITE = new Rule("may write", Code.FORBIDDEN, Case::writes);
    static final Rule MAY_HAND_IN = new Rule("may hand in", Code.FORBIDDEN, Case::handsIn);
    static final Rule MAY_APPROVE = new Rule("may approve", Code.FORBIDDEN, Case::approves);
    static final Rule HAS_OPENED = new Rule(
            "has opened", Code.ROUND_NOT_OPEN, each -> each.phase() != Phase.DRAFT && each.phase() != Phase.SCHEDULED);
    static final Rule NOT_CANCELLED =
            new Rule("is not cancelled", Code.ROUND_ENDED, each -> each.phase() != Phase.CANCELLED);
    static final Rule NOT_ENDED = new Rule(
            "is not concluded or cancelled",
            Code.ROUND_ENDED,
            each -> each.phase() != Phase.CONCLUDED && each.phase() != Phase.CANCELLED);
    static final Rule BEFORE_DEADLINE = new Rule(
            "before deadline", Code.DEADLINE_PASSED, each -> each.instant().isBefore(each.deadline()));
    static final Rule TIME_IS_LEFT =
            new Rule("time is left", Code.DEADLINE_PASSED, each -> each.now().isBefore(each.deadline()));
    static final Rule WRITTEN_IN_TIME = new Rule(
            "written in time",
            Code.DEADLINE_PASSED,
            each -> each.registered() || each.now().isBefore(each.deadline()));
    static final Rule AFTER_DEADLINE = new Rule(
            "after deadline", Code.DEADLINE_NOT_PASSED, each -> !each.instant().isBefore(each.deadline()));
    static final Rule IS_DRAFT =
            new Rule("is a draft", Code.RESPONSE_READ_ONLY, each -> each.state() == ResponseState.DRAFT);
    static final Rule IS_PENDING = new Rule(
            "is not handed in", Code.RESPONSE_READ_ONLY, each -> each.state().isPending());
    static final Rule IS_APPROVED =
            new Rule("is approved", Code.NOT_APPROVED, each -> each.state() == ResponseState.APPROVED);
    static final Rule IS_SUBMITTED =
            new Rule("is submitted", Code.RESPONSE_NOT_SUBMITTED, each -> each.state() == ResponseState.SUBMITTED);
    static final Rule IS_LATE =
            new Rule("is late", Code.RESPONSE_NOT_LATE, each -> each.state().isLate());
    static final Rule SAYS_SOMETHING = new Rule("says something", Code.RESPONSE_EMPTY, Case::says);
    static final Rule NEEDS_APPROVAL = new Rule("needs approval", Code.NO_APPROVAL_NEEDED, Case::approvalNeeded);
    static final Rule SHOWS_THE_SAME = new Rule("shows the same", Code.HASH_MISMATCH, Case::sameHash);
    static final Rule FIRST_APPROVAL = new Rule("approves once", Code.ALREADY_APPROVED, each -> !each.hasApproved());
    static final Rule IS_WANTED = new Rule("approval is wanted", Code.NO_APPROVAL_NEEDED, Case::wanted);
    static final Rule HOLDS_APPROVALS =
            new Rule("holds approvals", Code.NOT_APPROVED, each -> !each.approvalNeeded() || each.approved());

    /** What can be done to an answer, each with its rules in the order in which they are asked. */
    public enum Deed {
        OPEN(MAY_WRITE, HAS_OPENED, NOT_ENDED, WRITTEN_IN_TIME),
        WRITE(MAY_WRITE, HAS_OPENED, NOT_ENDED, WRITTEN_IN_TIME, IS_DRAFT),
        APPROVE(
                MAY_APPROVE,
                HAS_OPENED,
                NOT_ENDED,
                BEFORE_DEADLINE,
                NEEDS_APPROVAL,
                FIRST_APPROVAL,
                IS_DRAFT,
                SAYS_SOMETHING,
                SHOWS_THE_SAME,
                IS_WANTED),
        REOPEN(MAY_HAND_IN, NOT_ENDED, TIME_IS_LEFT, IS_APPROVED),
        SUBMIT(MAY_HAND_IN, HAS_OPENED, NOT_ENDED, BEFORE_DEADLINE, IS_PENDING, SAYS_SOMETHING, HOLDS_APPROVALS),
        WITHDRAW(MAY_HAND_IN, NOT_ENDED, TIME_IS_LEFT, IS_SUBMITTED),
        OFFER_LATE(MAY_HAND_IN, NOT_CANCELLED, AFTER_DEADLINE, IS_PENDING, SAYS_SOMETHING),
        DECIDE_LATE(NOT_ENDED, IS_LATE);

        private final List<Rule> rules;

        Deed(Rule... rules) {
            this.rules = List.of(rules);
        }

        List<Rule> rules() {
            return rules;
        }
    }

    /** The first rule that does not hold. */
    public static Optional<Rule> broken(Deed deed, Case facts) {
        return deed.rules().stream().filter(rule -> !rule.holds().test(facts)).findFirst();
    }

    /** @throws Refusal with the code of the first rule that does not hold */
    public static void admit(Deed deed, Case facts) {
        broken(deed, facts).ifPresent(rule -> {
            throw new Refusal(rule.code(), "deadline", facts.deadline(), "instant", facts.instant());
        });
    }

    /** @throws Refusal forbidden where a rule on who may do it does not hold, whatever else is wrong */
    public static void requireStanding(Deed deed, Case facts) {
        deed.rules().stream()
                .filter(rule -> rule.code() == Code.FORBIDDEN && !rule.holds().test(facts))
                .findFirst()
                .ifPresent(rule -> {
                    throw new Refusal(rule.code());
                });
    }
}
