package org.ordskifte.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.ordskifte.consultation.terms.ApprovalRule;
import org.ordskifte.consultation.terms.Audience;
import org.ordskifte.consultation.terms.Deadline;
import org.ordskifte.consultation.terms.Phase;
import org.ordskifte.consultation.terms.RoundState;
import org.ordskifte.consultation.terms.Visibility;
import org.ordskifte.identity.handover.Party;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.TenantOwned;

/**
 * A round in which an authority asks what others think of a draft. It is prepared as a draft itself; published, it
 * freezes the texts it is about, invites, and opens by the clock. Its deadline may be put off with a reason while it
 * runs, never brought forward; when the clock has passed it the round is closed, and nobody has to do it. Then the
 * answers are worked through, and with an outcome for every remark it is concluded. Until then it may be cancelled.
 */
@Entity
public class Consultation extends TenantOwned {

    @Column(updatable = false)
    private String slug;

    private String title;

    @Column(name = "case_number")
    private String caseNumber;

    private String letter;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    private RoundState state = RoundState.DRAFT;

    @Column(name = "opens_at")
    private Instant opensAt;

    private Instant deadline;

    @Column(name = "deadline_as_date")
    private LocalDate deadlineAsDate;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "time_zone")
    private String timeZone;

    private Contacts contacts;
    private boolean sealed;

    @Convert(converter = VisibilityConverter.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private Visibility visibility;

    @Enumerated(EnumType.STRING)
    private ApprovalRule approval;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "public_from")
    private Instant publicFrom;

    @Column(name = "concluded_at")
    private Instant concludedAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected Consultation() {}

    Consultation(UUID tenantId, String slug, RoundTerms terms, String author, Instant now) {
        super(tenantId);
        this.slug = slug;
        this.createdBy = author;
        this.createdAt = now;
        agree(terms);
    }

    final void agree(RoundTerms terms) {
        requireDraft();
        this.title = terms.title();
        this.caseNumber = terms.caseNumber();
        this.letter = terms.letter();
        this.audience = terms.audience();
        this.opensAt = terms.opensAt();
        this.deadline = terms.deadline() == null ? null : terms.deadline().at();
        this.deadlineAsDate = terms.deadline() == null ? null : terms.deadline().asDate();
        this.endsAt = deadline;
        this.timeZone = terms.zone().getId();
        this.contacts = new Contacts(terms.caseHandler(), terms.questionsTo());
        this.sealed = terms.sealed();
        this.visibility = terms.visibility();
        this.approval = terms.approval();
    }

    /** Some part of it can be answered until then. */
    void lastsUntil(Instant at) {
        if (at != null && endsAt != null && at.isAfter(endsAt)) {
            this.endsAt = at;
        }
    }

    /** From now on it is told to those it concerns; it opens at once unless a later instant was set, never before. */
    void publish(Instant now) {
        requireDraft();
        if (deadline == null) {
            throw new Refusal(Code.DEADLINE_MISSING);
        }
        new Deadline(deadline, deadlineAsDate).requireAhead(now);
        this.opensAt = opensAt == null || opensAt.isBefore(now) ? now : opensAt;
        this.state = RoundState.PUBLISHED;
        this.publishedAt = now;
        this.publicFrom = audience == Audience.PUBLIC ? opensAt : null;
    }

    /** @throws Refusal deadline-not-later, deadline-in-past, round-ended, seal-conflict */
    void extend(Deadline later, Instant now) {
        requireExtendable(now);
        this.deadline = later.requireLater(deadline, now).at();
        this.deadlineAsDate = later.asDate();
        lastsUntil(deadline);
    }

    /** Once a seal has opened, nobody may write who could have read what others wrote. */
    void requireExtendable(Instant now) {
        requirePublished();
        if (sealed && !now.isBefore(endsAt)) {
            throw new Refusal(Code.SEAL_CONFLICT);
        }
    }

    /** Whom it had not opened to by then never sees it. */
    void cancel(String reason, Instant now) {
        if (state == RoundState.CONCLUDED || state == RoundState.CANCELLED) {
            throw new Refusal(Code.ROUND_ENDED);
        }
        this.publicFrom = isPublic(now) ? publicFrom : null;
        this.state = RoundState.CANCELLED;
        this.cancelledAt = now;
        this.cancelReason = reason;
    }

    boolean isLookedAfterBy(Party somebody) {
        return (state == RoundState.DRAFT || state == RoundState.PUBLISHED)
                && Contacts.of(contacts).name(somebody);
    }

    void handOver(Party holder, Party successor) {
        this.contacts = Contacts.of(contacts).handedOver(holder, successor);
    }

    /** The answers are worked through: whoever calls has seen to it that every remark has its outcome. */
    public void conclude(Instant now) {
        requirePublished();
        if (now.isBefore(endsAt)) {
            throw new Refusal(Code.ROUND_OPEN, "deadline", endsAt);
        }
        this.state = RoundState.CONCLUDED;
        this.concludedAt = now;
    }

    public void requirePublished() {
        if (state != RoundState.PUBLISHED) {
            throw new Refusal(state == RoundState.DRAFT ? Code.ROUND_NOT_OPEN : Code.ROUND_ENDED);
        }
    }

    void requireDraft() {
        if (state != RoundState.DRAFT) {
            throw new Refusal(Code.ROUND_PUBLISHED);
        }
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public RoundState state() {
        return state;
    }

    public Audience audience() {
        return audience;
    }

    public ApprovalRule approval() {
        return approval;
    }

    public Visibility visibility() {
        return visibility;
    }

    public boolean isSealed() {
        return sealed;
    }

    public Instant deadline() {
        return deadline;
    }

    public Instant opensAt() {
        return opensAt;
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    /** Whether every deadline of it lies behind. */
    public boolean hasEnded(Instant now) {
        return endsAt != null && !now.isBefore(endsAt);
    }

    public Phase phase(Instant now) {
        return Phase.at(now, state, opensAt, endsAt);
    }

    public boolean isPublic(Instant now) {
        return publicFrom != null && !publicFrom.isAfter(now);
    }

    Instant endsAt() {
        return endsAt;
    }

    /** @param granted until when whoever looks knows that somebody may answer; null where as long as for all */
    RoundHead head(Instant now, List<TextDeadline> texts, Instant granted) {
        Instant until = TextDeadline.last(deadline, texts, granted);
        return new RoundHead(
                id(),
                slug,
                title,
                caseNumber,
                Phase.at(now, state, opensAt, until),
                audience,
                opensAt,
                deadline,
                deadlineAsDate,
                TextDeadline.of(deadline, texts, now),
                until == null || until.equals(deadline) ? null : until,
                timeZone,
                sealed,
                revision());
    }

    RoundView.Matter matter() {
        return new RoundView.Matter(
                letter,
                Contacts.of(contacts).caseHandler(),
                Contacts.of(contacts).questionsTo(),
                visibility,
                approval,
                publishedAt,
                publicFrom,
                concludedAt,
                cancelledAt,
                cancelReason);
    }
}
