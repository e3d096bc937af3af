package org.ordskifte.consultation.response;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.ordskifte.consultation.answer.AnswerPart;
import org.ordskifte.consultation.answer.Position;
import org.ordskifte.tenancy.TenantRecord;

/** What an answer says on one of several texts. */
@Entity
@Table(name = "response_answer")
class AnswerRow extends TenantRecord {

    @Column(name = "response_id", updatable = false)
    private UUID responseId;

    @Column(name = "document_id", updatable = false)
    private UUID documentId;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private Position position;

    private String text;

    protected AnswerRow() {}

    AnswerRow(Response response, UUID documentId, AnswerPart part, int ordinal) {
        super(response.tenantId());
        this.responseId = response.id();
        this.documentId = documentId;
        this.position = part.position();
        this.text = part.text();
        this.ordinal = ordinal;
    }

    UUID responseId() {
        return responseId;
    }

    UUID documentId() {
        return documentId;
    }

    AnswerPart part(String document) {
        return new AnswerPart(document, position, text);
    }
}
