package org.ordskifte.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ordskifte.consultation.terms.Deadline;
import org.ordskifte.document.DocumentVersion;
import org.ordskifte.tenancy.TenantRecord;

/** A text that is out in a round. */
@Entity
@Table(name = "consultation_document")
class RoundDocument extends TenantRecord {

    @Column(name = "consultation_id", updatable = false)
    private UUID consultationId;

    @Column(name = "document_id", updatable = false)
    private UUID documentId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id", updatable = false)
    private DocumentVersion version;

    @Column(updatable = false)
    private int ordinal;

    private Instant deadline;

    protected RoundDocument() {}

    RoundDocument(Consultation round, DocumentVersion version, int ordinal, Instant deadline) {
        super(round.tenantId());
        this.consultationId = round.id();
        this.documentId = version.document().id();
        this.version = version;
        this.ordinal = ordinal;
        this.deadline = deadline;
    }

    UUID consultationId() {
        return consultationId;
    }

    DocumentVersion version() {
        return version;
    }

    Instant deadline() {
        return deadline;
    }

    /** @throws Refusal deadline-not-later, deadline-in-past */
    void extend(Deadline later, Instant now) {
        this.deadline = later.requireLater(deadline, now).at();
    }

    /** Its own deadline, as the general one, must not have lapsed while the round was drafted. */
    void requireAhead(Instant now) {
        if (deadline != null) {
            new Deadline(deadline, null).requireAhead(now);
        }
    }

    UUID documentId() {
        return documentId;
    }

    RoundView.RoundDocumentView view() {
        return new RoundView.RoundDocumentView(
                documentId,
                version.id(),
                version.document().slug(),
                version.number(),
                version.document().title(),
                version.document().language(),
                version.contentHash(),
                deadline);
    }
}
