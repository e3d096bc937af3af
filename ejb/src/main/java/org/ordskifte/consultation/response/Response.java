package org.ordskifte.consultation.response;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.ordskifte.consultation.Consultee;
import org.ordskifte.consultation.answer.Answer;
import org.ordskifte.consultation.answer.Channel;
import org.ordskifte.consultation.answer.Coming;
import org.ordskifte.consultation.answer.Position;
import org.ordskifte.consultation.answer.Reservation;
import org.ordskifte.consultation.answer.ResponseState;
import org.ordskifte.shared.Canonical;
import org.ordskifte.tenancy.TenantOwned;

/**
 * What one consultee answers. It is written together as a draft, approved if the round asks for it, and handed in
 * before the deadline for a receipt; until then it may be withdrawn, or replaced by another one. When the time runs out
 * over a draft it stays as it is and may be offered late, which is always received, and taken in or left out with a
 * reason. In the end the secretariat closes it.
 */
@Entity
@DynamicUpdate
public class Response extends TenantOwned {

    @Column(name = "consultation_id", updatable = false)
    private UUID consultationId;

    @Column(name = "consultee_id", updatable = false)
    private UUID consulteeId;

    @Column(name = "document_id", updatable = false)
    private UUID documentId;

    @Enumerated(EnumType.STRING)
    private ResponseState state = ResponseState.DRAFT;

    @Enumerated(EnumType.STRING)
    private Position position;

    private String text = "";

    @Convert(converter = ReservationConverter.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private Reservation reservation;

    @Column(updatable = false)
    private byte[] nonce;

    private String hash;

    /** Written and, being as large as the answer, not read with it: who wants these bytes asks for them. */
    @ColumnTransformer(read = "decode('', 'hex')")
    private byte[] canonical;

    @Column(updatable = false)
    private UUID replaces;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Channel channel;

    @Column(name = "written_on", updatable = false)
    private LocalDate writtenOn;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "late_reason")
    private String lateReason;

    @Column(name = "left_out_reason")
    private String leftOutReason;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Convert(converter = CapacityConverter.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private Capacity respondent;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Response() {}

    Response(Consultee consultee, UUID documentId, UUID replaces, Arrival arrival, Capacity respondent, byte[] nonce) {
        super(consultee.tenantId());
        this.consultationId = consultee.consultationId();
        this.consulteeId = consultee.id();
        this.documentId = documentId;
        this.replaces = replaces;
        this.channel = arrival.channel();
        this.writtenOn = arrival.writtenOn();
        this.receivedAt = arrival.receivedAt();
        this.respondent = respondent;
        this.nonce = nonce.clone();
    }

    void begun(String author, Instant now) {
        this.createdBy = author;
        this.createdAt = now;
    }

    void say(Position newPosition, String newText, Reservation newReservation) {
        this.position = newPosition;
        this.text = newText;
        this.reservation = newReservation;
    }

    void changed(String by, Instant now) {
        this.changedBy = by;
        this.changedAt = now;
    }

    Instant savedAt() {
        return changedAt;
    }

    /** @return whether the answer says something else than before, so that what was approved is no longer it */
    boolean stands(Answer answer) {
        byte[] bytes = answer.bytes();
        String newHash = Canonical.sha256(bytes);
        boolean different = !newHash.equals(hash);
        if (different) {
            this.canonical = bytes;
            this.hash = newHash;
        }
        return different;
    }

    void approved() {
        this.state = ResponseState.APPROVED;
    }

    void reopened() {
        this.state = ResponseState.DRAFT;
    }

    /** @param instant of its arrival: the deciding transaction's, or the registered one */
    void submitted(Capacity as, Instant instant) {
        this.state = ResponseState.SUBMITTED;
        receive(as, instant);
    }

    void replaced() {
        this.state = ResponseState.REPLACED;
    }

    void withdrawn(Instant now) {
        this.state = ResponseState.WITHDRAWN;
        this.withdrawnAt = now;
    }

    void offeredLate(Capacity as, String reason, Instant instant) {
        this.state = ResponseState.LATE_OFFERED;
        this.lateReason = reason;
        receive(as, instant);
    }

    void takenIn() {
        this.state = ResponseState.LATE_TAKEN_IN;
        this.leftOutReason = null;
    }

    void leftOut(String reason) {
        this.state = ResponseState.LATE_LEFT_OUT;
        this.leftOutReason = reason;
    }

    public void close(Instant now) {
        this.closedAt = now;
    }

    private void receive(Capacity as, Instant instant) {
        this.respondent = as;
        this.submittedAt = instant;
        this.receivedAt = receivedAt == null ? instant : receivedAt;
    }

    public UUID consulteeId() {
        return consulteeId;
    }

    public UUID consultationId() {
        return consultationId;
    }

    UUID documentId() {
        return documentId;
    }

    public ResponseState state() {
        return state;
    }

    Position position() {
        return position;
    }

    String text() {
        return text;
    }

    Reservation reservation() {
        return reservation;
    }

    byte[] nonce() {
        return nonce.clone();
    }

    String hash() {
        return hash;
    }

    boolean isRegistered() {
        return channel != Channel.PORTAL;
    }

    Coming coming() {
        return receivedAt == null ? null : new Coming(receivedAt, isRegistered());
    }

    public Capacity respondent() {
        return respondent;
    }

    ResponseHead head(String name, String document, boolean expired, boolean readable, String number) {
        return new ResponseHead(
                id(),
                consulteeId,
                respondent.committee(),
                name,
                document,
                state,
                readable ? position : null,
                channel,
                writtenOn,
                receivedAt,
                submittedAt,
                withdrawnAt,
                state.isLate(),
                expired,
                number,
                replaces,
                closedAt,
                readable ? lateReason : null,
                leftOutReason,
                null,
                revision());
    }
}
