package org.ordskifte.confirmation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ordskifte.document.VersionHead;
import org.ordskifte.tenancy.TenantOwned;

/**
 * Those whom a version concerns are asked to confirm that they have read it, under the rule of that day. The call also
 * stands for the corrections of that version. It may be ended, and taken up again.
 */
@Entity
@Table(name = "reading_call")
class ReadingCall extends TenantOwned {

    @Column(name = "document_id", updatable = false)
    private UUID documentId;

    @Column(name = "version_id", updatable = false)
    private UUID versionId;

    @Column(updatable = false)
    private int number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "rule_id")
    private ReadingRule rule;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected ReadingCall() {}

    ReadingCall(UUID tenantId, UUID documentId, VersionHead version) {
        super(tenantId);
        this.documentId = documentId;
        this.versionId = version.id();
        this.number = version.number();
    }

    ReadingCall ask(ReadingRule under, String subject, Instant now) {
        this.rule = under;
        this.askedAt = now;
        this.askedBy = subject;
        this.endedAt = null;
        return this;
    }

    void end(Instant now) {
        this.endedAt = now;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    UUID documentId() {
        return documentId;
    }

    int number() {
        return number;
    }

    ReadingRule rule() {
        return rule;
    }

    Instant askedAt() {
        return askedAt;
    }
}
