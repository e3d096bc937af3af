package org.ordskifte.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.ordskifte.tenancy.TenantRecord;

/** What stays the same about a clause when its words, its number and its place change. */
@Entity
@Table(name = "clause_identity")
class ClauseIdentity extends TenantRecord {

    @Column(name = "document_id", updatable = false)
    private UUID documentId;

    @Column(name = "born_in", updatable = false)
    private int bornIn;

    protected ClauseIdentity() {}

    ClauseIdentity(UUID id, UUID tenantId, UUID documentId, int bornIn) {
        super(id, tenantId);
        this.documentId = documentId;
        this.bornIn = bornIn;
    }
}
