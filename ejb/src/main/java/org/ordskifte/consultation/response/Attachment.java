package org.ordskifte.consultation.response;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.ordskifte.consultation.answer.FileKind;
import org.ordskifte.shared.Canonical;
import org.ordskifte.tenancy.TenantRecord;

/** A file that belongs to an answer, kept in the row itself. */
@Entity
@Immutable
class Attachment extends TenantRecord {

    @Column(name = "response_id")
    private UUID responseId;

    private int ordinal;
    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private long size;
    private String sha256;
    private byte[] content;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    protected Attachment() {}

    Attachment(Response response, int ordinal, String name, FileKind kind, byte[] content, String by, Instant now) {
        super(response.tenantId());
        this.responseId = response.id();
        this.ordinal = ordinal;
        this.name = name;
        this.mediaType = kind.mediaType();
        this.size = content.length;
        this.sha256 = Canonical.sha256(content);
        this.content = content.clone();
        this.addedBy = by;
        this.addedAt = now;
    }

    UUID responseId() {
        return responseId;
    }

    FileView file() {
        return new FileView(name, mediaType, sha256, content);
    }
}
