package org.ordskifte.consultation.response;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.ordskifte.identity.Caller;
import org.ordskifte.tenancy.TenantRecord;

/** Somebody outside the committee looked at an answer that is not public. */
@Entity
@Immutable
@Table(name = "response_reading")
class ResponseReading extends TenantRecord {

    @Column(name = "response_id")
    private UUID responseId;

    @Column(name = "reader_subject")
    private String readerSubject;

    @Column(name = "reader_name")
    private String readerName;

    private String manner;

    @Column(name = "read_at")
    private Instant readAt;

    protected ResponseReading() {}

    ResponseReading(Response response, Caller reader, ReadingView.Manner manner, Instant now) {
        super(response.tenantId());
        this.responseId = response.id();
        this.readerSubject = reader.subject();
        this.readerName = reader.name() == null ? reader.subject() : reader.name();
        this.manner = manner.name();
        this.readAt = now;
    }

    ReadingView view() {
        return new ReadingView(readerName, ReadingView.Manner.valueOf(manner), readAt);
    }
}
