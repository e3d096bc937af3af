package org.ordskifte.confirmation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/** An authority switches confirmations on, once it has discussed them with its employees, and off again. */
@Stateless
@PermitAll
public class Agreeing {

    @Inject
    Confirmations confirmations;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** What has been agreed; empty where nobody is asked, as it is at first. */
    @MayCall(Right.MEMBER)
    public Optional<RuleView> rule() {
        return confirmations.rule(tenant.id()).map(ReadingRule::view);
    }

    /**
     * Switches confirmations on, or puts another rule in place of the one that holds. What was asked under an earlier rule
     * is seen by no more people than that one said.
     *
     * @param expected which rule was seen, by {@link RuleView#version}, 0 for none; null when any will do
     * @throws Refusal stale; invalid-field where it was not discussed yet, or the rule is not written
     */
    @MayCall(Right.TENANT_ADMINISTRATOR)
    public RuleView agree(RuleDraft draft, Long expected) {
        if (draft.discussedOn() == null) {
            throw Refusal.invalid("discussedOn", "discussed");
        }
        if (draft.discussedOn().isAfter(clock.today(tenant.zone()))) {
            throw Refusal.invalid("discussedOn", "not-yet-discussed");
        }
        if (draft.words().isEmpty()) {
            throw Refusal.invalid("rule", "written-rule");
        }
        Optional<ReadingRule> before = confirmations.seizeRule(tenant.id());
        requireSeen(before, expected);
        before.ifPresent(rule -> rule.switchOff(clock.now()));
        confirmations.flush();
        ReadingRule rule = new ReadingRule(tenant.id(), draft, caller.subject(), clock.now());
        confirmations.add(rule);
        events.fire(ReadingChanged.ofRule("reading-switched-on"));
        return rule.view();
    }

    /**
     * From now on nobody is asked, and nobody sees what was confirmed; it is kept.
     *
     * @param expected which rule was seen, by {@link RuleView#version}; null when any will do
     * @throws Refusal reading-off, stale
     */
    @MayCall(Right.TENANT_ADMINISTRATOR)
    public void switchOff(Long expected) {
        Optional<ReadingRule> standing = confirmations.seizeRule(tenant.id());
        ReadingRule rule = standing.orElseThrow(() -> new Refusal(Code.READING_OFF));
        requireSeen(standing, expected);
        rule.switchOff(clock.now());
        events.fire(ReadingChanged.ofRule("reading-switched-off"));
    }

    private static void requireSeen(Optional<ReadingRule> standing, Long expected) {
        long actual = standing.map(ReadingRule::view).map(RuleView::version).orElse(0L);
        if (expected != null && expected != actual) {
            throw new Refusal(Code.STALE, "expected", expected, "actual", actual);
        }
    }
}
