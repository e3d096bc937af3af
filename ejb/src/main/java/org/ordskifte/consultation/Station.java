package org.ordskifte.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.ordskifte.consultation.RoundDraft.StationDraft;
import org.ordskifte.tenancy.TenantRecord;

/** A place the answers go to after the deadline. */
@Entity
class Station extends TenantRecord {

    @Column(name = "consultation_id", updatable = false)
    private UUID consultationId;

    private int ordinal;
    private String name;

    @Column(name = "on_date")
    private LocalDate onDate;

    @Column(name = "when_text")
    private String whenText;

    private String outcome;

    protected Station() {}

    Station(Consultation round, StationDraft draft, int ordinal) {
        super(round.tenantId());
        this.consultationId = round.id();
        this.ordinal = ordinal;
        this.name = draft.name();
        this.onDate = draft.date();
        this.whenText = draft.when();
    }

    /** @param decided null while nothing is known */
    void tells(String decided) {
        this.outcome = decided;
    }

    RoundView.StationView view() {
        return new RoundView.StationView(name, onDate, whenText, outcome);
    }
}
