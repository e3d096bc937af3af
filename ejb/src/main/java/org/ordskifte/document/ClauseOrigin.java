package org.ordskifte.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ordskifte.diff.match.Candidate;
import org.ordskifte.diff.match.Ground;
import org.ordskifte.diff.match.Origin;
import org.ordskifte.tenancy.TenantOwned;

/**
 * Where a clause of a version comes from. It is found when a file becomes a version; a doubtful one waits for a
 * person; a person may say otherwise of any. Once the version is frozen its clauses keep their identities, and what a
 * person says then is kept as a link.
 */
@Entity
@Table(name = "clause_origin")
class ClauseOrigin extends TenantOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id", updatable = false)
    private DocumentVersion version;

    private UUID clause;

    @Enumerated(EnumType.STRING)
    private Origin.Kind kind;

    @Column(name = "of_clauses")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> of;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private double likeness;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> candidates;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected ClauseOrigin() {}

    ClauseOrigin(DocumentVersion version, UUID clause, Origin found) {
        super(version.tenantId());
        this.version = version;
        this.clause = clause;
        this.kind = found.kind();
        this.of = found.of();
        this.ground = found.ground();
        this.likeness = found.likeness();
        this.candidates = found.candidates().stream().map(Candidate::clause).toList();
    }

    /** A person has said what it is; from now on it goes by this identity. */
    void decide(UUID identity, Origin.Kind decided, List<UUID> earlier, String by, Instant now) {
        this.clause = identity;
        this.kind = decided;
        this.of = List.copyOf(earlier);
        this.ground = Ground.DECIDED;
        this.decidedBy = by;
        this.decidedAt = now;
    }

    UUID clause() {
        return clause;
    }

    Origin.Kind kind() {
        return kind;
    }

    List<UUID> of() {
        return of;
    }

    Ground ground() {
        return ground;
    }

    double likeness() {
        return likeness;
    }

    List<UUID> candidates() {
        return candidates;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
