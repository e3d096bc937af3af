package org.ordskifte.consultation.response;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.ordskifte.committee.Side;
import org.ordskifte.consultation.RoundView.RoundDocumentView;
import org.ordskifte.consultation.answer.RemarkContent;
import org.ordskifte.consultation.answer.RemarkKind;
import org.ordskifte.consultation.answer.RemarkSide;
import org.ordskifte.tenancy.TenantRecord;

/** A remark on a clause or on a text as a whole. A side's remark is for that side alone until it hands it in. */
@Entity
public class Remark extends TenantRecord {

    @Column(name = "response_id", updatable = false)
    private UUID responseId;

    private int ordinal;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "version_id")
    private UUID versionId;

    @Column(name = "clause_identity")
    private UUID clause;

    @Enumerated(EnumType.STRING)
    private RemarkKind kind;

    @Enumerated(EnumType.STRING)
    private RemarkSide side;

    @Column(name = "handed_in")
    private boolean handedIn;

    private String text;

    @Column(name = "proposed_text")
    private String proposedText;

    protected Remark() {}

    Remark(Response response, UUID id) {
        super(id, response.tenantId());
        this.responseId = response.id();
    }

    void say(RemarkContent content, RoundDocumentView document, boolean isHandedIn, int place) {
        this.documentId = document.documentId();
        this.versionId = document.versionId();
        this.clause = content.clause();
        this.kind = content.kind();
        this.side = content.side();
        this.text = content.text();
        this.proposedText = content.proposedText();
        this.handedIn = isHandedIn;
        this.ordinal = place;
    }

    void moveTo(int place) {
        this.ordinal = place;
    }

    public UUID responseId() {
        return responseId;
    }

    UUID documentId() {
        return documentId;
    }

    public UUID clause() {
        return clause;
    }

    int ordinal() {
        return ordinal;
    }

    /** In whose room it is; null once it belongs to the answer of all. */
    Side room() {
        return handedIn ? null : side.room();
    }

    /** Whether it is part of what is approved and handed in. */
    public boolean belongsToAnswer() {
        return room() == null;
    }

    boolean isHandedIn() {
        return handedIn;
    }

    public RemarkContent content(String document) {
        return new RemarkContent(id(), document, clause, kind, side, text, proposedText);
    }
}
