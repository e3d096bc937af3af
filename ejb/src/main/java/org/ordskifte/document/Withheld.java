package org.ordskifte.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ordskifte.shared.Canonical;
import org.ordskifte.tenancy.TenantOwned;

/**
 * Words that somebody took out of sight. It is done at once and explained later; it may be lifted, and then the entry
 * stays as it was. What it names are the words, not the place: wherever the same ones stand in the document, in earlier
 * versions and in those to come, they are covered too.
 */
@Entity
@Table(name = "withholding")
class Withheld extends TenantOwned {

    /** How much is out of sight. */
    enum Scope {
        VERSION,
        /** What a version is called, with its subtitle. */
        TITLE,
        /** A clause with everything that stands under it. */
        CLAUSE,
        /** One paragraph, list or table of a clause. */
        PASSAGE
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id", updatable = false)
    private DocumentVersion version;

    @Column(name = "document_id", updatable = false)
    private UUID documentId;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    private UUID clause;
    private Integer passage;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> words;

    @Embedded
    private OutOfSight sight;

    protected Withheld() {}

    private Withheld(DocumentVersion version, Scope scope, List<String> words) {
        super(version.tenantId());
        this.version = version;
        this.documentId = version.document().id();
        this.scope = scope;
        this.words = words;
    }

    static Withheld version(DocumentVersion version) {
        return new Withheld(version, Scope.VERSION, List.of());
    }

    /** @param title as it was written */
    static Withheld title(DocumentVersion version, String title) {
        return new Withheld(version, Scope.TITLE, List.of(key(title)));
    }

    /** @param under the clause and all that stands under it */
    static Withheld clause(DocumentVersion version, UUID clause, List<Clause> under) {
        Withheld withheld = new Withheld(
                version, Scope.CLAUSE, under.stream().map(Clause::wordsKey).toList());
        withheld.clause = clause;
        return withheld;
    }

    static Withheld passage(DocumentVersion version, UUID clause, int place, Block block) {
        Withheld withheld = new Withheld(version, Scope.PASSAGE, List.of(key(block)));
        withheld.clause = clause;
        withheld.passage = place;
        return withheld;
    }

    /** Names the words of a passage, however they are set. */
    static String key(Block block) {
        return key(Markup.text(List.of(block)));
    }

    static String key(String words) {
        return Canonical.sha256(words.strip().getBytes(StandardCharsets.UTF_8));
    }

    Withheld since(LocalDate today, Instant now, String by) {
        this.sight = new OutOfSight(today, now, by);
        return this;
    }

    OutOfSight sight() {
        return sight;
    }

    boolean isSame(Withheld other) {
        return version.id().equals(other.version.id())
                && scope == other.scope
                && words.equals(other.words)
                && Objects.equals(clause, other.clause);
    }

    boolean covers(Scope wanted, String key) {
        return scope == wanted && words.contains(key);
    }

    DocumentVersion version() {
        return version;
    }

    Scope scope() {
        return scope;
    }

    LocalDate since() {
        return sight.since();
    }

    Instant withheldAt() {
        return sight.withheldAt();
    }

    /** @param elsewhere numbers of the other versions in which the same words are covered */
    WithheldView view(List<Integer> elsewhere, List<Integer> otherWords) {
        OutOfSight.Told told = sight.told();
        return new WithheldView(
                id(),
                version.number(),
                scope.name(),
                clause,
                passage,
                told.withheldAt(),
                told.withheldBy(),
                told.reason(),
                told.reasonAt(),
                told.liftedAt(),
                told.liftedBy(),
                told.liftReason(),
                elsewhere,
                otherWords,
                revision());
    }

    UUID clause() {
        return clause;
    }
}
