package org.ordskifte.document;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.ColumnTransformer;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.TenantOwned;

/**
 * One wording of a document. It is drafted, may be frozen for a consultation, is adopted and thereby published, and may
 * later be repealed or withdrawn. From the freeze on its words never change; a mistake found later is mended by a new,
 * editorial version.
 */
@Entity
@Table(name = "document_version")
public class DocumentVersion extends TenantOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "document_id", updatable = false)
    private Document document;

    @Column(updatable = false)
    private int number;

    private String language;
    private String title;
    private String subtitle;
    private String motto;

    @Enumerated(EnumType.STRING)
    private VersionState state = VersionState.DRAFT;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_kind")
    private ChangeKind changeKind = ChangeKind.SUBSTANTIVE;

    @Column(name = "change_note")
    private String changeNote;

    @Column(name = "based_on")
    private Integer basedOn;

    @Column(name = "correction_of")
    private Integer correctionOf;

    @Embedded
    private Decision decision = new Decision();

    @Embedded
    private TranslationOf translationOf;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "changed_at_meeting")
    private boolean changedAtMeeting;

    @Convert(converter = FactsConverter.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private Map<String, Fact> facts = new LinkedHashMap<>();

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "repealed_from")
    private LocalDate repealedFrom;

    @Column(name = "repealed_at")
    private Instant repealedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "gave_way_at")
    private Instant gaveWayAt;

    @Column(name = "withheld_at")
    private Instant withheldAt;

    @Column(name = "content_hash")
    private String contentHash;

    @Embedded
    private Provenance provenance;

    protected DocumentVersion() {}

    DocumentVersion(Document document, int number, VersionDraft draft, String author, Instant now) {
        super(document.tenantId());
        this.document = document;
        this.number = number;
        this.language = document.language();
        this.title = draft.title() == null ? document.title() : draft.title();
        this.subtitle = draft.subtitle();
        this.motto = draft.motto();
        this.facts = new LinkedHashMap<>(draft.facts() == null ? Map.of() : draft.facts());
        this.caseNumber = Decision.text(facts, "caseNumber");
        this.provenance = new Provenance(draft.importId(), draft.importPart(), author, now);
    }

    DocumentVersion continuing(Integer earlier) {
        this.basedOn = earlier;
        return this;
    }

    /** Mends the wording of an adopted version: its dates and its decision are kept. */
    DocumentVersion correcting(DocumentVersion wrong, String note) {
        this.basedOn = wrong.number;
        this.correctionOf = wrong.number;
        this.changeKind = ChangeKind.EDITORIAL;
        this.changeNote = Line.words(note);
        this.translationOf = wrong.translationOf;
        return this;
    }

    /** Says what it is a translation of; null when it is none. */
    DocumentVersion translate(TranslationOf original) {
        this.translationOf = original;
        return this;
    }

    TranslationOf translationOf() {
        return translationOf;
    }

    void describe(String newTitle, String newSubtitle, String note) {
        requireDraft();
        this.title = newTitle == null ? title : Line.required("title", newTitle);
        this.subtitle = newSubtitle == null ? subtitle : Line.words(newSubtitle);
        this.changeNote = note == null ? changeNote : Line.words(note);
    }

    /** Its words are asked about: from now on they stand as they are. */
    void freeze(String hash, Instant now) {
        requireDraft();
        this.state = VersionState.IN_CONSULTATION;
        this.frozenAt = now;
        this.contentHash = hash;
    }

    /** A published round was cancelled; these words are nobody's business any more. */
    void setAside(Instant now) {
        requireUndecided();
        this.state = VersionState.WITHDRAWN;
        this.withdrawnAt = now;
    }

    /** What was asked led to other words, or is asked anew in others; whoever could read these can read on. */
    void giveWay(Instant now) {
        setAside(now);
        this.gaveWayAt = frozenAt == null ? null : now;
    }

    void adopt(Adoption said, String hash, Instant now) {
        requireUndecided();
        this.decision = decided(said);
        this.caseNumber = said.caseNumber() == null ? caseNumber : Line.orNone("caseNumber", said.caseNumber());
        publish(hash, now);
    }

    /** What the decision would be, completed from the source where it is taken as printed. */
    Decision decided(Adoption said) {
        return Decision.of(said, facts);
    }

    /** @throws Refusal version-immutable */
    void requireUndecided() {
        if (state != VersionState.DRAFT && state != VersionState.IN_CONSULTATION) {
            throw new Refusal(Code.VERSION_IMMUTABLE, "version", number);
        }
    }

    void adoptCorrection(DocumentVersion wrong, String hash, Instant now) {
        requireDraft();
        this.decision = wrong.decision.kept();
        this.caseNumber = wrong.caseNumber;
        publish(hash, now);
        if (wrong.repealedFrom != null) {
            repeal(wrong.repealedFrom, wrong.repealedFrom, now);
        }
    }

    /** The meeting that is adopting the other one changed it into this. An open draft beside them is left alone. */
    void takePlaceOf(DocumentVersion proposed, Instant now) {
        this.changedAtMeeting = true;
        this.changeKind = proposed.changeKind;
        this.changeNote = proposed.changeNote;
        this.translationOf = proposed.translationOf;
        this.state = proposed.state;
        proposed.giveWay(now);
    }

    private void publish(String hash, Instant now) {
        this.state = VersionState.ADOPTED;
        this.publishedAt = now;
        if (contentHash == null) {
            this.contentHash = hash;
        }
    }

    /** Whether it is adopted, and not repealed as of that day: a repeal that was only announced takes no right away. */
    boolean stands(LocalDate day) {
        return state.stands(repealedFrom, day);
    }

    Decision requireStanding(LocalDate today) {
        if (!stands(today)) {
            throw new Refusal(Code.NOT_ADOPTED, "version", number);
        }
        return decision;
    }

    /** @param day the first day on which it no longer applies; as long as that lies ahead another one may be said */
    void repeal(LocalDate day, LocalDate today, Instant now) {
        requireStanding(today).requireBegun(day, today);
        this.state = VersionState.REPEALED;
        this.repealedFrom = day;
        this.repealedAt = now;
    }

    void withdraw(Instant now) {
        if (state == VersionState.WITHDRAWN) {
            throw new Refusal(Code.VERSION_IMMUTABLE, "version", number);
        }
        this.state = VersionState.WITHDRAWN;
        this.withdrawnAt = now;
    }

    /** Its words are taken out of sight as a whole, or are shown again (null). */
    void withhold(Instant since) {
        this.withheldAt = since;
    }

    public boolean isWithheld() {
        return withheldAt != null;
    }

    void requireDraft() {
        if (state != VersionState.DRAFT) {
            throw new Refusal(Code.VERSION_IMMUTABLE, "version", number);
        }
    }

    public Document document() {
        return document;
    }

    public int number() {
        return number;
    }

    String language() {
        return language;
    }

    public VersionState state() {
        return state;
    }

    /** Was out in a round that ran to its end, and another text has taken its place. */
    boolean wasAsked() {
        return gaveWayAt != null;
    }

    public String contentHash() {
        return contentHash;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    Integer correctionOf() {
        return correctionOf;
    }

    VersionDraft asDraft() {
        return new VersionDraft(
                language, title, subtitle, motto, facts, List.of(), provenance.file(), provenance.part());
    }

    public VersionHead head() {
        return new VersionHead(
                id(),
                number,
                language,
                title,
                isWithheld() ? null : subtitle,
                isWithheld() ? null : motto,
                state,
                changeKind,
                isWithheld() ? null : changeNote,
                basedOn,
                correctionOf,
                decision.adoptedBy(),
                decision.adoptedOn(),
                decision.reference(),
                caseNumber,
                translationOf,
                decision.validFrom(),
                decision.validTo(),
                decision.reviewBy(),
                decision.reviewedOn(),
                decision.asPrinted(),
                changedAtMeeting,
                publishedAt,
                repealedFrom,
                repealedAt,
                withdrawnAt,
                withheldAt,
                contentHash,
                isWithheld() ? Map.of() : facts,
                provenance.createdAt(),
                revision());
    }
}
