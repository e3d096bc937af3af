package org.ordskifte.web.page.office.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.ordskifte.consultation.processing.ProcessedRemark;
import org.ordskifte.consultation.processing.Redrafting;
import org.ordskifte.diff.Part;
import org.ordskifte.diff.WordDiff;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.Markup;
import org.ordskifte.web.entry.PageContext;
import org.ordskifte.web.page.office.Onward;
import org.ordskifte.web.page.office.Permitted;
import org.ordskifte.web.page.office.VersionPage;

/** What the answers led to, clause by clause, beside the draft that is made of it. */
@Named("redraftPage")
@RequestScoped
public class RedraftPage {

    @Inject
    Redrafting redrafting;

    @Inject
    RoundPage round;

    @Inject
    PageContext page;

    @Inject
    Permitted may;

    @Inject
    Onward onward;

    private Redrafting.Outline outline;
    private Long seen;

    /** Only those who write drafts make one. */
    public void load() {
        may.requireWriter();
        getOutline();
    }

    public Redrafting.Outline getOutline() {
        if (outline == null) {
            outline = redrafting.outline(round.slug(), page.part("document"));
        }
        return outline;
    }

    public String name(ClauseView clause) {
        return VersionPage.Words.of(clause).name();
    }

    public String html(ClauseView clause) {
        return Markup.html(clause.blocks());
    }

    /** Whether there is a wording that can be taken over as it is. */
    public boolean isProposing(Redrafting.Spot spot, ProcessedRemark one) {
        return spot.clause() != null
                && getOutline().draft() != null
                && one.remark().proposedText() != null
                && !isWorkedIn(one);
    }

    /** Whether it was worked into the open draft. */
    public boolean isWorkedIn(ProcessedRemark one) {
        return getOutline().draft() != null
                && one.outcome().changedIn() != null
                && one.outcome().changedIn() == getOutline().draft().number();
    }

    /** The clause as it stands against what is proposed. */
    public List<Part> difference(ClauseView clause, ProcessedRemark one) {
        return WordDiff.of(clause.text(), one.remark().proposedText());
    }

    public int getOpen() {
        return (int) getOutline().spots().stream()
                .flatMap(spot -> spot.remarks().stream())
                .filter(one -> !isWorkedIn(one))
                .count();
    }

    public void begin() {
        redrafting.begin(round.slug(), page.part("document"), null);
        onward.to(path(), "office.redraft.begun");
    }

    public void takeOver(UUID remark) {
        redrafting.takeOver(round.slug(), remark, getOutline().draft().number(), null, seen);
        onward.to(path() + "#r-" + remark, "office.redraft.taken");
    }

    public void link(UUID remark) {
        redrafting.link(round.slug(), remark, getOutline().draft().number(), null);
        onward.to(path() + "#r-" + remark, "office.redraft.linked");
    }

    public void unlink(UUID remark) {
        redrafting.link(round.slug(), remark, null, null);
        onward.to(path() + "#r-" + remark, "office.redraft.unlinked");
    }

    private String path() {
        return "consultations/" + round.slug() + "/outcome/" + page.part("document");
    }

    /** The state of the draft that is shown; whoever acts on one that has passed is told. */
    public Long getRevision() {
        return getOutline().draft() == null ? null : getOutline().draft().revision();
    }

    public void setRevision(Long revision) {
        seen = revision;
    }
}
