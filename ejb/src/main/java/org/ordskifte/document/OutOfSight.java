package org.ordskifte.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/** That something is out of everybody's sight: at once, explained later, perhaps lifted again. */
@Embeddable
public class OutOfSight {

    private static final int LONGEST_REASON = 2000;

    private LocalDate since;

    @Column(name = "withheld_at")
    private Instant withheldAt;

    @Column(name = "withheld_by")
    private String withheldBy;

    private String reason;

    @Column(name = "reason_at")
    private Instant reasonAt;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lifted_by")
    private String liftedBy;

    @Column(name = "lift_reason")
    private String liftReason;

    protected OutOfSight() {}

    public OutOfSight(LocalDate today, Instant now, String by) {
        this.since = today;
        this.withheldAt = now;
        this.withheldBy = by;
    }

    /** As it is told to those who look after what is withheld. */
    public record Told(
            LocalDate since,
            Instant withheldAt,
            String withheldBy,
            String reason,
            Instant reasonAt,
            Instant liftedAt,
            String liftedBy,
            String liftReason) {}

    /** @throws Refusal invalid-field when nothing is said */
    public void explain(String why, Instant now) {
        String said = said(why);
        if (said == null) {
            throw Refusal.invalid("reason", "required");
        }
        this.reason = said;
        this.reasonAt = now;
    }

    /** The reason may follow later. */
    public void explainIfSaid(String why, Instant now) {
        if (said(why) != null) {
            explain(why, now);
        }
    }

    /** @throws Refusal nothing-to-withhold when it was lifted before */
    public void lift(String why, String by, Instant now) {
        if (liftedAt != null) {
            throw new Refusal(Code.NOTHING_TO_WITHHOLD);
        }
        this.liftedAt = now;
        this.liftedBy = by;
        this.liftReason = said(why);
    }

    public LocalDate since() {
        return since;
    }

    public Instant withheldAt() {
        return withheldAt;
    }

    public Told told() {
        return new Told(since, withheldAt, withheldBy, reason, reasonAt, liftedAt, liftedBy, liftReason);
    }

    private static String said(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String said = Markup.normalise(text).strip();
        if (said.length() > LONGEST_REASON) {
            throw Refusal.invalid("reason", "too-long");
        }
        return said;
    }
}
