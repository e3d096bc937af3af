package org.ordskifte.consultation.response;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.ordskifte.committee.HeldSeat;
import org.ordskifte.committee.SeatKind;
import org.ordskifte.committee.Side;
import org.ordskifte.consultation.answer.ReceiptContent.ApprovalMark;
import org.ordskifte.consultation.answer.Signatures.Signature;
import org.ordskifte.tenancy.TenantRecord;

/** Somebody approved exactly these words, in a seat held at that instant. Any change of the words voids it. */
@Entity
class Approval extends TenantRecord {

    @Column(name = "response_id", updatable = false)
    private UUID responseId;

    @Column(updatable = false)
    private String hash;

    @Column(name = "seat_id", updatable = false)
    private UUID seatId;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SeatKind seat;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Side side;

    @Column(name = "approver_name", updatable = false)
    private String approverName;

    @Column(name = "approved_at", updatable = false)
    private Instant approvedAt;

    @Column(name = "voided_at")
    private Instant voidedAt;

    protected Approval() {}

    Approval(Response response, HeldSeat held, Instant now) {
        super(response.tenantId());
        this.responseId = response.id();
        this.hash = response.hash();
        this.seatId = held.id();
        this.personId = held.person();
        this.seat = held.seat();
        this.side = held.side();
        this.approverName = held.name();
        this.approvedAt = now;
    }

    void voided(Instant now) {
        this.voidedAt = now;
    }

    UUID responseId() {
        return responseId;
    }

    Signature signature() {
        return new Signature(personId, seat, side);
    }

    ApprovalMark mark() {
        return new ApprovalMark(seat, side, approvedAt);
    }

    /** @param named whether the reader may know who it was, beside in which seat */
    ApprovalView view(boolean named) {
        return new ApprovalView(seat, side, named ? approverName : null, approvedAt);
    }
}
