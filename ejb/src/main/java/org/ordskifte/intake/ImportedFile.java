package org.ordskifte.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.ordskifte.intake.correct.Corrected;
import org.ordskifte.intake.correct.Corrections;
import org.ordskifte.intake.correct.Step;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.intake.source.SourceLine;
import org.ordskifte.shared.Json;
import org.ordskifte.tenancy.TenantOwned;

/**
 * A file as somebody handed it in, with what was found in it. It is previewed, its facts are settled by a person, its
 * clauses are corrected step by step, and its parts become drafts; the bytes and what was found in them stay as they
 * came. Another file may take its place, and takes over what still fits.
 */
@Entity
@Table(name = "import")
class ImportedFile extends TenantOwned {

    private static final TypeReference<List<SourceLine>> LINES = new TypeReference<>() {};
    private static final TypeReference<List<Step>> STEPS = new TypeReference<>() {};

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

    /** As they were read; absent in files that were handed in before lines were kept. */
    @ColumnTransformer(write = "cast(? as jsonb)")
    private String lines;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private String corrections = "[]";

    @ColumnTransformer(write = "cast(? as jsonb)")
    private String undone = "[]";

    @Column(updatable = false)
    private UUID replaces;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected ImportedFile() {}

    /** @param before the import in whose place it stands, whose corrections it takes over; may be null */
    ImportedFile(UUID tenantId, byte[] content, Intake.Found read, ImportedFile before, String importer, Instant now) {
        super(tenantId);
        Outline found = read.outline();
        this.fileName = found.fileName();
        this.mediaType = found.mediaType();
        this.size = content.length;
        this.sha256 = found.sha256();
        this.content = content.clone();
        this.createdBy = importer;
        this.createdAt = now;
        if (before != null) {
            this.replaces = before.id();
            this.corrections = before.corrections;
        }
        read(read);
    }

    /** What was read stands from now on. */
    final void read(Intake.Found read) {
        this.lines = Json.write(read.lines());
        settle(read.outline());
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

    /** None where they were not kept. */
    List<SourceLine> lines() {
        return lines == null ? List.of() : Json.read(lines, LINES);
    }

    boolean isWithoutLines() {
        return lines == null;
    }

    List<Step> corrections() {
        return Json.read(corrections, STEPS);
    }

    List<Step> undone() {
        return Json.read(undone, STEPS);
    }

    /**
     * @param taken all that are in place from now on
     * @param back those that were taken back, the last one last
     */
    void correct(List<Step> taken, List<Step> back) {
        this.corrections = Json.write(taken);
        this.undone = Json.write(back);
    }

    /** What was found, with the corrections in place. */
    Corrected corrected() {
        return Corrections.apply(outline(), lines(), corrections());
    }

    Instant createdAt() {
        return createdAt;
    }

    UUID replaces() {
        return replaces;
    }
}
