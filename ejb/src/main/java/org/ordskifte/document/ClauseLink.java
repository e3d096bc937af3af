package org.ordskifte.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.ordskifte.diff.Descent;
import org.ordskifte.tenancy.TenantRecord;

/** What one clause has become, said once for the version in which it became so. */
@Entity
@Table(name = "clause_link")
class ClauseLink extends TenantRecord {

    @Column(name = "document_id", updatable = false)
    private UUID documentId;

    @Column(name = "from_identity", updatable = false)
    private UUID from;

    @Column(name = "to_identity", updatable = false)
    private UUID to;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Descent.Kind kind;

    @Column(name = "version_number", updatable = false)
    private int version;

    protected ClauseLink() {}

    ClauseLink(DocumentVersion version, UUID from, UUID to, Descent.Kind kind) {
        super(version.tenantId());
        this.documentId = version.document().id();
        this.from = from;
        this.to = to;
        this.kind = kind;
        this.version = version.number();
    }
}
