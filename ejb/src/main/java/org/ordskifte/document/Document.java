package org.ordskifte.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ordskifte.identity.handover.Party;
import org.ordskifte.tenancy.TenantOwned;

/**
 * A rule text of an authority, lasting through all its versions. It is registered, gets its first draft, is adopted
 * and published, corrected, replaced by later versions and in the end repealed; its address stays. People who look
 * after it change without touching what was adopted.
 */
@Entity
public class Document extends TenantOwned {

    private String slug;
    private String title;
    private String kind;

    @Column(name = "kind_name")
    private String kindName;

    private String language;

    @Enumerated(EnumType.STRING)
    private Access access;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> units;

    @Column(name = "responsible_unit")
    private String responsibleUnit;

    @Column(name = "owner_name")
    private String ownerName;

    @Column(name = "contact_email")
    private String contactEmail;

    @Column(name = "contact_phone")
    private String contactPhone;

    @Column(name = "applies_to")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> appliesTo;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> related = List.of();

    private UUID replaces;

    @Column(name = "public_from")
    private Instant publicFrom;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Document() {}

    Document(UUID tenantId, DocumentDraft draft, UUID replaces, Instant now) {
        super(tenantId);
        this.slug = draft.slug();
        this.language = draft.language();
        this.createdAt = now;
        this.replaces = replaces;
        describe(draft);
    }

    /** Says anew what it is called, who may read it and who looks after it; slug and language stay. */
    final void describe(DocumentDraft draft) {
        this.title = draft.title();
        this.kind = draft.kind();
        this.kindName = draft.kindName();
        this.access = draft.access();
        this.units = draft.units();
        this.responsibleUnit = draft.responsibleUnit();
        this.ownerName = draft.ownerName();
        this.contactEmail = draft.contactEmail();
        this.contactPhone = draft.contactPhone();
        this.appliesTo = draft.appliesTo();
        this.related = draft.related() == null ? related : draft.related();
    }

    /** A group of readers it applied to is no more. */
    void noLongerFor(String group) {
        this.appliesTo = appliesTo.stream().filter(one -> !one.equals(group)).toList();
    }

    /** Whether somebody is written down as the one who looks after it, or to write to. */
    boolean isLookedAfterBy(Party somebody) {
        return somebody.hasAddress(contactEmail) || somebody.isCalled(ownerName);
    }

    /** Somebody else looks after it from now on. */
    void handOver(Party holder, Party successor) {
        if (holder.isCalled(ownerName)) {
            this.ownerName = successor.shown();
        }
        if (holder.hasAddress(contactEmail)) {
            this.contactEmail = successor.email();
            this.contactPhone = null;
        }
    }

    /** A version of it was published; from the first one on the document is known to whoever may read it. */
    void published(String currentTitle, Instant now) {
        this.title = currentTitle;
        if (publicFrom == null) {
            publicFrom = now;
        }
    }

    /** What it is called must not be read any more, or may be again. */
    void call(String shownTitle) {
        this.title = shownTitle;
    }

    void standInPlaceOf(UUID other) {
        this.replaces = other;
    }

    /** The document in whose place this one stands; null where there is none. */
    UUID replaces() {
        return replaces;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public String language() {
        return language;
    }

    public Access access() {
        return access;
    }

    public List<String> units() {
        return units;
    }

    public DocumentHead head() {
        return new DocumentHead(
                id(),
                slug,
                title,
                kind,
                kindName,
                language,
                access,
                units.isEmpty() ? null : List.copyOf(units),
                responsibleUnit,
                ownerName,
                contactEmail,
                contactPhone,
                appliesTo.isEmpty() ? null : List.copyOf(appliesTo),
                related.isEmpty() ? null : List.copyOf(related),
                publicFrom,
                revision());
    }
}
