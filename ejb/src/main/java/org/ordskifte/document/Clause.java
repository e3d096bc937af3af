package org.ordskifte.document;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ordskifte.shared.Canonical;
import org.ordskifte.tenancy.TenantRecord;

/** The wording of one clause in one version. Written once; a changed draft gets new rows. */
@Entity
@Immutable
public class Clause extends TenantRecord {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id", updatable = false)
    private DocumentVersion version;

    @Column(name = "identity_id")
    private UUID identity;

    @Column(name = "parent_identity")
    private UUID parent;

    private int ordinal;
    private int level;
    private String label;
    private String heading;

    @Enumerated(EnumType.STRING)
    private ClauseKind kind;

    private String motto;

    @Convert(converter = BlocksConverter.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private List<Block> blocks;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> tags;

    @Column(name = "plain_text")
    private String plainText;

    @Column(name = "text_hash")
    private String textHash;

    /** Written by {@link Withholdings} alone. */
    @Convert(converter = MaskConverter.class)
    @Column(name = "withheld", insertable = false, updatable = false)
    private Mask mask;

    protected Clause() {}

    Clause(DocumentVersion version, ClauseDraft draft, UUID parent, int ordinal, int level) {
        super(version.tenantId());
        this.version = version;
        this.identity = draft.id();
        this.parent = parent;
        this.ordinal = ordinal;
        this.level = level;
        this.label = draft.label();
        this.heading = draft.heading();
        this.kind = draft.kind();
        this.motto = draft.motto();
        this.blocks = draft.blocks();
        this.tags = BlockText.tags(draft.blocks());
        this.plainText = BlockText.plain(draft.blocks());
        this.textHash = hash(draft.heading(), plainText);
    }

    static String hash(String heading, String text) {
        return Canonical.sha256(((heading == null ? "" : heading) + "\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    public DocumentVersion version() {
        return version;
    }

    public UUID identity() {
        return identity;
    }

    Mask mask() {
        return mask;
    }

    /** Names its own words, so that the same words are known again in other versions; a bare heading also needs the id. */
    String wordsKey() {
        return plainText.isEmpty() ? hash(heading, identity.toString()) : textHash;
    }

    /** As everybody may see it. Those who write a draft see all of it. */
    public ClauseView view() {
        return mask == null || version.state() == VersionState.DRAFT ? words() : mask.over(words(), version.language());
    }

    /** As it was written, whether withheld or not: for what is made of it and for those who look after it. */
    ClauseView words() {
        return new ClauseView(
                identity,
                parent,
                ordinal,
                level,
                label,
                heading,
                kind,
                motto,
                blocks,
                List.copyOf(tags),
                plainText,
                textHash);
    }
}
