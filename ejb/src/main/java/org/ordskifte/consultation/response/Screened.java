package org.ordskifte.consultation.response;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.ordskifte.document.OutOfSight;
import org.ordskifte.tenancy.TenantOwned;

/** Something of an answer that somebody took out of sight; it may be explained later and lifted again. */
@Entity
@Table(name = "answer_withholding")
class Screened extends TenantOwned {

    @Column(name = "response_id", updatable = false)
    private UUID responseId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ScreenedView.Scope scope;

    @Column(updatable = false)
    private UUID part;

    @Embedded
    private OutOfSight sight;

    protected Screened() {}

    /** @param part the remark or the file; null for the answer and its text */
    Screened(Response response, ScreenedView.Scope scope, UUID part, OutOfSight sight) {
        super(response.tenantId());
        this.responseId = response.id();
        this.scope = scope;
        this.part = part;
        this.sight = sight;
    }

    UUID responseId() {
        return responseId;
    }

    ScreenedView.Scope scope() {
        return scope;
    }

    UUID part() {
        return part;
    }

    OutOfSight sight() {
        return sight;
    }

    ScreenedView view() {
        OutOfSight.Told told = sight.told();
        return new ScreenedView(
                id(),
                scope,
                part,
                told.since(),
                told.withheldAt(),
                told.reason(),
                told.reasonAt(),
                told.liftedAt(),
                told.liftReason(),
                revision());
    }
}
