package org.ordskifte.confirmation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ordskifte.tenancy.TenantOwned;

/**
 * What an authority has agreed on before it asks anybody to confirm. It holds from the day it is switched on, is never
 * rewritten, and makes room for another one or for none.
 */
@Entity
@Table(name = "reading_rule")
class ReadingRule extends TenantOwned {

    @Column(name = "discussed_on", updatable = false)
    private LocalDate discussedOn;

    @Column(updatable = false)
    private String words;

    @Column(name = "seen_by", updatable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> seenBy;

    @Column(name = "switched_on_at", updatable = false)
    private Instant switchedOnAt;

    @Column(name = "switched_on_by", updatable = false)
    private String switchedOnBy;

    @Column(name = "switched_off_at")
    private Instant switchedOffAt;

    protected ReadingRule() {}

    ReadingRule(UUID tenantId, RuleDraft draft, String subject, Instant now) {
        super(tenantId);
        this.discussedOn = draft.discussedOn();
        this.words = draft.words();
        this.seenBy = draft.seenBy().stream().map(Enum::name).sorted().toList();
        this.switchedOnAt = now;
        this.switchedOnBy = subject;
    }

    void switchOff(Instant now) {
        this.switchedOffAt = now;
    }

    boolean lets(Watcher watcher) {
        return seenBy.contains(watcher.name());
    }

    RuleView view() {
        return new RuleView(
                discussedOn, words, seenBy.stream().map(Watcher::valueOf).toList(), switchedOnAt, revision());
    }
}
