package org.ordskifte.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.shared.Json;
import org.ordskifte.tenancy.TenantOwned;

/**
 * A file as somebody handed it in, with what was found in it. It is previewed, its facts are settled by a person, and
 * its parts become drafts; the bytes stay as they came.
 */
@Entity
@Table(name = "import")
class ImportedFile extends TenantOwned {

    @Column(name = "file_name", updatable = false)
    private String fileName;

    @Column(name = "media_type", updatable = false)
    private String mediaType;

    @Column(updatable = false)
    private long size;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private byte[] content;

    private String language;
    private String title;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private String outline;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected ImportedFile() {}

    ImportedFile(UUID tenantId, byte[] content, Outline found, String importer, Instant now) {
        super(tenantId);
        this.fileName = found.fileName();
        this.mediaType = found.mediaType();
        this.size = content.length;
        this.sha256 = found.sha256();
        this.content = content.clone();
        this.createdBy = importer;
        this.createdAt = now;
        settle(found);
    }

    /** What a person made of the findings stands from now on. */
    final void settle(Outline settled) {
        this.language = settled.language() == null ? "" : settled.language();
        this.title = settled.title();
        this.outline = Json.write(settled);
    }

    Outline outline() {
        return Json.read(outline, Outline.class);
    }

    byte[] content() {
        return content.clone();
    }

    ImportView view() {
        return new ImportView(id(), outline(), createdAt, revision());
    }
}
