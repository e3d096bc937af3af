package org.ordskifte.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ordskifte.tenancy.TenantOwned;

/**
 * What somebody wrote in the margin of a text that became a draft. It stays with the clause, whatever its number and its
 * words become, until somebody finds that it is settled; only those who may edit the draft ever see it.
 */
@Entity
@Table(name = "clause_note")
class ClauseNote extends TenantOwned {

    @Column(name = "version_id", updatable = false)
    private UUID version;

    private UUID clause;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    private String author;

    @Column(updatable = false)
    private String written;

    @Column(updatable = false)
    private String quote;

    @Column(updatable = false)
    private String body;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected ClauseNote() {}

    ClauseNote(DocumentVersion version, UUID clause, int position, NoteDraft draft, Instant now) {
        super(version.tenantId());
        this.version = version.id();
        this.clause = clause;
        this.position = position;
        this.author = draft.author();
        this.written = draft.written();
        this.quote = draft.quote();
        this.body = draft.text();
        this.createdAt = now;
    }

    void settle(String by, Instant now) {
        if (settledAt == null) {
            this.settledBy = by;
            this.settledAt = now;
        }
    }

    void reopen() {
        this.settledBy = null;
        this.settledAt = null;
    }

    UUID version() {
        return version;
    }

    NoteView view() {
        return new NoteView(
                id(), clause, author, written, quote, body, settledAt != null, settledBy, settledAt, revision());
    }
}
