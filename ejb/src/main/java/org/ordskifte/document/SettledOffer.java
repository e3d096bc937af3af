package org.ordskifte.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ordskifte.tenancy.TenantOwned;

/** A correction that an open draft was offered for a clause, and whether it was taken over. It is offered no more. */
@Entity
@Table(name = "settled_offer")
class SettledOffer extends TenantOwned {

    @Column(name = "version_id", updatable = false)
    private UUID version;

    @Column(updatable = false)
    private int correction;

    @Column(updatable = false)
    private UUID clause;

    @Column(updatable = false)
    private boolean taken;

    @Column(name = "settled_by", updatable = false)
    private String settledBy;

    @Column(name = "settled_at", updatable = false)
    private Instant settledAt;

    protected SettledOffer() {}

    SettledOffer(DocumentVersion draft, int correction, UUID clause, boolean taken, String by, Instant now) {
        super(draft.tenantId());
        this.version = draft.id();
        this.correction = correction;
        this.clause = clause;
        this.taken = taken;
        this.settledBy = by;
        this.settledAt = now;
    }

    boolean settles(int other, UUID otherClause) {
        return correction == other && clause.equals(otherClause);
    }
}
