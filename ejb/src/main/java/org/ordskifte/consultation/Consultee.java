package org.ordskifte.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ordskifte.consultation.AnswerWatch.Answered;
import org.ordskifte.consultation.terms.ConsulteeKind;
import org.ordskifte.consultation.terms.Deadline;
import org.ordskifte.tenancy.TenantOwned;

/**
 * Somebody who is asked in a round: a committee, a unit, an outside body or a person. It is invited when the round is
 * published, or passed on to by a committee above; it answers, declines, or lets the time run out.
 */
@Entity
public class Consultee extends TenantOwned {

    @Column(name = "consultation_id", updatable = false)
    private UUID consultationId;

    @Enumerated(EnumType.STRING)
    private ConsulteeKind kind;

    @Column(name = "committee_id")
    private UUID committeeId;

    private String name;
    private String email;

    @Column(name = "forwarded_by", updatable = false)
    private UUID forwardedBy;

    @Column(name = "inner_deadline")
    private Instant innerDeadline;

    @Column(name = "extended_to")
    private Instant extendedTo;

    private boolean uninvited;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Enumerated(EnumType.STRING)
    private Delivery delivery = Delivery.PENDING;

    @Column(name = "declined_at")
    private Instant declinedAt;

    /** The login of somebody who came by the open door; null for those who were asked. */
    @Column(updatable = false)
    private String guest;

    protected Consultee() {}

    Consultee(Consultation round, ConsulteeKind kind, UUID committeeId, String name, String email, boolean uninvited) {
        super(round.tenantId());
        this.consultationId = round.id();
        this.kind = kind;
        this.committeeId = committeeId;
        this.name = name;
        this.email = email;
        this.uninvited = uninvited;
    }

    /** The same one, written down anew while the round is drafted. */
    void enteredAs(Consultee other) {
        this.kind = other.kind;
        this.name = other.name;
        this.uninvited = other.uninvited;
    }

    /** Asked by a committee above, which may want the answer earlier. */
    Consultee passedOnBy(Consultee above, Instant inner) {
        this.forwardedBy = above.id();
        this.innerDeadline = inner;
        return this;
    }

    /** The committee that was asked went into another one. */
    void passTo(UUID committee, String itsName) {
        this.committeeId = committee;
        this.name = itsName;
    }

    /** Nobody asked this one: the login answers for itself and nobody else for it. */
    Consultee enteredBy(String subject) {
        this.guest = subject;
        return this;
    }

    /** Whether the login, or whoever is known here by the address, is the one meant. */
    boolean is(String subject, String address) {
        return guest == null ? address != null && address.equalsIgnoreCase(email) : guest.equals(subject);
    }

    void invited(Instant now) {
        this.invitedAt = now;
    }

    void delivered(boolean sent) {
        this.delivery = sent ? Delivery.SENT : Delivery.FAILED;
    }

    void decline(Instant now) {
        this.declinedAt = now;
    }

    /** Has begun to answer after all. */
    public void takesUp() {
        this.declinedAt = null;
    }

    void extend(Deadline later, Instant previous, Instant now) {
        this.extendedTo = later.requireLater(previous, now).at();
    }

    /** The later of what holds for all and what was granted to this one. */
    public Instant deadline(Instant general) {
        return extendedTo != null && extendedTo.isAfter(general) ? extendedTo : general;
    }

    /** Empty where it has no more time than all have. */
    Optional<Instant> grantedUntil() {
        return Optional.ofNullable(extendedTo);
    }

    public UUID consultationId() {
        return consultationId;
    }

    public ConsulteeKind kind() {
        return kind;
    }

    public UUID committeeId() {
        return committeeId;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    boolean isUninvited() {
        return uninvited;
    }

    /** Neither a part of the authority nor asked by one of its committees. */
    boolean isOutside() {
        return forwardedBy == null && (kind == ConsulteeKind.BODY || kind == ConsulteeKind.PERSON);
    }

    boolean isGuest() {
        return guest != null;
    }

    boolean hasDeclined() {
        return declinedAt != null;
    }

    /** Not whoever declined, came unasked, or was asked when the deadline was near anyway. */
    boolean isToBeReminded(Instant deadline, Duration ahead) {
        boolean askedEarlier = invitedAt != null && invitedAt.isBefore(deadline.minus(ahead));
        return askedEarlier && declinedAt == null && !uninvited;
    }

    /**
     * @param all the deadlines that hold in the round
     * @param given what was answered, by text
     * @param expired whether the last of them lies behind
     */
    ConsulteeView view(
            String committee, List<TextDeadline> all, Map<UUID, Answered> given, boolean expired, Instant now) {
        boolean undelivered = delivery == Delivery.FAILED;
        return new ConsulteeView(
                id(),
                kind,
                committee,
                name,
                email,
                forwardedBy,
                innerDeadline,
                extendedTo,
                uninvited,
                Standing.of(Answered.of(given.values()), hasDeclined(), expired, undelivered),
                TextStanding.of(TextDeadline.of(this::deadline, all, now), given, hasDeclined(), undelivered),
                revision());
    }
}
