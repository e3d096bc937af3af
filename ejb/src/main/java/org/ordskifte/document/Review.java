package org.ordskifte.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.ordskifte.tenancy.TenantRecord;

/** Somebody looked at an adopted version and let it stand. Written once. */
@Entity
@Immutable
class Review extends TenantRecord {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id", updatable = false)
    private DocumentVersion version;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    @Column(name = "review_by")
    private LocalDate reviewBy;

    private String reviewer;

    @Column(name = "reviewer_name")
    private String reviewerName;

    private String note;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Review() {}

    Review(DocumentVersion version, LocalDate on, LocalDate next, String by, String name, String note, Instant now) {
        super(version.tenantId());
        this.version = version;
        this.documentId = version.document().id();
        this.reviewedOn = on;
        this.reviewBy = next;
        this.reviewer = by;
        this.reviewerName = name;
        this.note = note;
        this.recordedAt = now;
    }

    ReviewView view() {
        return new ReviewView(version.number(), reviewedOn, reviewBy, reviewerName, note, recordedAt);
    }
}
