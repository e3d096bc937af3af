package org.ordskifte.consultation.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ordskifte.consultation.response.Remark;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.TenantOwned;

/** What the administration proposes to become of a remark; an adoption confirms it or changes it. */
@Entity
@Table(name = "remark_outcome")
class RemarkOutcome extends TenantOwned {

    @Column(name = "remark_id", updatable = false)
    private UUID remarkId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String reason;

    @Column(name = "changed_in")
    private Integer changedIn;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected RemarkOutcome() {}

    RemarkOutcome(Remark remark) {
        super(remark.tenantId());
        this.remarkId = remark.id();
    }

    void propose(OutcomeDraft draft, String words, String by, Instant now) {
        if (draft.outcome().needsReason() && words.isEmpty()) {
            throw new Refusal(Code.REASON_REQUIRED, "outcome", draft.outcome().name());
        }
        this.outcome = draft.outcome();
        this.reason = words.isEmpty() ? null : words;
        this.changedIn = draft.changedIn();
        this.proposedBy = by;
        this.proposedAt = now;
        this.confirmedAt = null;
    }

    /** From now on it is more than a proposal. */
    void confirm(Instant now) {
        if (confirmedAt == null) {
            this.confirmedAt = now;
        }
    }

    /** @param number of the version in which the words are other because of it; null where none are */
    void changed(Integer number) {
        this.changedIn = number;
    }

    UUID remarkId() {
        return remarkId;
    }

    OutcomeView view() {
        return new OutcomeView(outcome, reason, changedIn, proposedAt, confirmedAt);
    }
}
