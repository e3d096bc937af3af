package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordskifte.confirmation.Agreeing;
import org.ordskifte.confirmation.Asking;
import org.ordskifte.confirmation.CallView;
import org.ordskifte.confirmation.Confirming;
import org.ordskifte.confirmation.Overseeing;
import org.ordskifte.confirmation.RuleDraft;
import org.ordskifte.confirmation.RuleView;
import org.ordskifte.confirmation.Waiting;
import org.ordskifte.confirmation.Watcher;

/** Read confirmations: whether the authority asks for them, under which rule, and about what. */
@Named("confirmationsPage")
@RequestScoped
public class ConfirmationsPage {

    @Inject
    Agreeing agreeing;

    @Inject
    Asking asking;

    @Inject
    Confirming confirming;

    @Inject
    Overseeing overseeing;

    @Inject
    Permitted may;

    @Inject
    Onward onward;

    private boolean loaded;
    private RuleView rule;
    private List<CallView> calls;
    private List<Waiting> waiting;
    private LocalDate discussedOn;
    private String words;
    private Watcher[] seenBy = {};

    public void load() {
        if (!loaded) {
            may.requireMember();
            loaded = true;
            rule = agreeing.rule().orElse(null);
            words = rule == null ? null : rule.words();
            seenBy = rule == null ? seenBy : rule.seenBy().toArray(Watcher[]::new);
        }
    }

    /** Null where confirmations are off. */
    public RuleView getRule() {
        load();
        return rule;
    }

    public List<CallView> getCalls() {
        if (calls == null) {
            calls = asking.calls();
        }
        return calls;
    }

    /** What waits to be read by the caller. */
    public List<Waiting> getWaiting() {
        if (waiting == null) {
            waiting = confirming.waiting();
        }
        return waiting;
    }

    /** Whether the caller may look how far the reading has come. */
    public boolean isOversee() {
        return may.isDescribeDocuments() || may.isAudit() || overseeing.leads();
    }

    public List<Watcher> getWatchers() {
        return List.of(Watcher.values());
    }

    public void agree() {
        Set<Watcher> all = Arrays.stream(seenBy).collect(Collectors.toSet());
        agreeing.agree(new RuleDraft(discussedOn, words, all), null);
        onward.to("confirmations", "office.confirmations.agreed");
    }

    public void switchOff() {
        agreeing.switchOff(null);
        onward.to("confirmations", "office.confirmations.switched-off");
    }

    public LocalDate getDiscussedOn() {
        return discussedOn;
    }

    public void setDiscussedOn(LocalDate discussedOn) {
        this.discussedOn = discussedOn;
    }

    public String getWords() {
        load();
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Watcher[] getSeenBy() {
        load();
        return seenBy.clone();
    }

    public void setSeenBy(Watcher[] seenBy) {
        this.seenBy = seenBy.clone();
    }
}
