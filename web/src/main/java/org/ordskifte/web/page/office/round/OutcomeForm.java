package org.ordskifte.web.page.office.round;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.ordskifte.consultation.answer.RemarkKind;
import org.ordskifte.consultation.answer.RemarkSide;
import org.ordskifte.consultation.processing.Outcome;
import org.ordskifte.consultation.processing.OutcomeDraft;
import org.ordskifte.consultation.processing.ProcessedRemark;

/** A remark as it was when the page was asked for, and what is to become of it. */
public class OutcomeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int number;
    private final UUID id;
    private final UUID response;
    private final String document;
    private final UUID clause;
    private final String name;
    private final boolean late;
    private final RemarkKind kind;
    private final RemarkSide side;
    private final String text;
    private final String proposedText;
    private long revision;
    private Outcome decided;
    private boolean settled;
    private String given;
    private Integer changedIn;
    private Outcome outcome;
    private String reason;

    /** @param number of the remark on the page */
    OutcomeForm(int number, ProcessedRemark stored) {
        this.number = number;
        this.id = stored.remark().id();
        this.response = stored.response();
        this.document = stored.remark().document();
        this.clause = stored.remark().clause();
        this.name = stored.name();
        this.late = stored.late();
        this.kind = stored.remark().kind();
        this.side = stored.remark().side();
        this.text = stored.remark().text();
        this.proposedText = stored.remark().proposedText();
        renew(stored);
        this.outcome = decided;
        this.reason = given;
    }

    /** Takes over what others have decided in the meantime; what is typed stays. */
    final void renew(ProcessedRemark stored) {
        revision = stored.revision();
        decided = stored.outcome() == null ? null : stored.outcome().outcome();
        settled = stored.outcome() != null && stored.outcome().confirmedAt() != null;
        given = stored.outcome() == null ? null : stored.outcome().reason();
        changedIn = stored.outcome() == null ? null : stored.outcome().changedIn();
    }

    OutcomeDraft draft() {
        return new OutcomeDraft(outcome, reason, changedIn);
    }

    /** Whether something else is typed than stored. */
    boolean isUnsaved() {
        return outcome != decided || !Objects.equals(reason, given);
    }

    /** Whoever is not given what they asked for is told why. */
    boolean lacksReason() {
        return outcome != null && outcome.needsReason() && (reason == null || reason.isBlank());
    }

    public int getNumber() {
        return number;
    }

    public UUID getId() {
        return id;
    }

    public UUID getResponse() {
        return response;
    }

    String document() {
        return document;
    }

    UUID clause() {
        return clause;
    }

    public String getName() {
        return name;
    }

    public boolean isLate() {
        return late;
    }

    public RemarkKind getKind() {
        return kind;
    }

    public RemarkSide getSide() {
        return side;
    }

    public String getText() {
        return text;
    }

    public String getProposedText() {
        return proposedText;
    }

    long revision() {
        return revision;
    }

    /** As stored; null while it has no outcome. */
    public Outcome getDecided() {
        return decided;
    }

    /** Whether it is more than a proposal. */
    public boolean isSettled() {
        return settled;
    }

    /** The reason as stored. */
    public String getGiven() {
        return given;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
