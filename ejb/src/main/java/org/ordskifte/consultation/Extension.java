package org.ordskifte.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.ordskifte.tenancy.TenantRecord;

/** A deadline was put off: from when to when, why and by whom. */
@Entity
@Immutable
@Table(name = "deadline_extension")
class Extension extends TenantRecord {

    @Column(name = "consultation_id")
    private UUID consultationId;

    @Column(name = "consultee_id")
    private UUID consulteeId;

    @Column(name = "document_id")
    private UUID documentId;

    private Instant previous;
    private Instant deadline;
    private String reason;

    @Column(name = "extended_by")
    private String extendedBy;

    @Column(name = "extended_at")
    private Instant extendedAt;

    protected Extension() {}

    /**
     * @param consultee null when it holds for all
     * @param document null when it holds for all texts that were held to it
     */
    Extension(
            Consultation round,
            UUID consultee,
            UUID document,
            Instant previous,
            Instant deadline,
            String reason,
            String by,
            Instant now) {
        super(round.tenantId());
        this.consultationId = round.id();
        this.consulteeId = consultee;
        this.documentId = document;
        this.previous = previous;
        this.deadline = deadline;
        this.reason = reason;
        this.extendedBy = by;
        this.extendedAt = now;
    }

    UUID consulteeId() {
        return consulteeId;
    }

    /** @param slugs of the texts that are out */
    RoundView.ExtensionView view(Map<UUID, String> slugs) {
        String document = documentId == null ? null : slugs.get(documentId);
        return new RoundView.ExtensionView(previous, deadline, reason, extendedAt, consulteeId, document);
    }
}
