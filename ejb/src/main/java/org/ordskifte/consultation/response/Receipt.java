package org.ordskifte.consultation.response;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.ordskifte.consultation.answer.ReceiptContent;
import org.ordskifte.consultation.answer.ReceiptContent.ApprovalMark;
import org.ordskifte.shared.Canonical;
import org.ordskifte.shared.PortalAddress;
import org.ordskifte.tenancy.TenantRecord;

/** That an answer was received: under which number, when, and over which bytes. Written once, kept for ever. */
@Entity
@Immutable
class Receipt extends TenantRecord {

    @Column(name = "response_id")
    private UUID responseId;

    private String number;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    private byte[] salt;
    private String sha256;
    private byte[] canonical;

    protected Receipt() {}

    Receipt(Response response, String number, byte[] salt, Instant instant, List<ApprovalMark> approvals) {
        super(response.tenantId());
        this.responseId = response.id();
        this.number = number;
        this.submittedAt = instant;
        this.salt = salt.clone();
        this.canonical = new ReceiptContent(
                        number, instant, HexFormat.of().formatHex(salt), response.hash(), approvals, List.of())
                .bytes();
        this.sha256 = Canonical.sha256(canonical);
    }

    UUID responseId() {
        return responseId;
    }

    byte[] canonical() {
        return canonical.clone();
    }

    ReceiptView view() {
        return new ReceiptView(
                number,
                submittedAt,
                sha256,
                HexFormat.of().formatHex(salt),
                PortalAddress.base() + "/receipts/" + number + "?sha256=" + sha256);
    }
}
