package org.ordskifte.web.page.office.round;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Until when one text of a round is answered, as it is typed; empty where the round’s deadline holds for it too. */
public class OwnDeadlineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TextChoices.Choice text;
    private final MomentForm until;

    /** @param own null where it has none */
    OwnDeadlineForm(TextChoices.Choice text, Instant own, ZoneId zone) {
        this.text = text;
        this.until = MomentForm.of(own, wholeDay(own, zone), zone);
    }

    /** What ends at midnight was given as a day. */
    private static LocalDate wholeDay(Instant own, ZoneId zone) {
        return own != null && own.atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT)
                ? own.atZone(zone).toLocalDate().minusDays(1)
                : null;
    }

    boolean isOf(String key) {
        return text.key().equals(key);
    }

    /** By which a refusal names it. */
    public String getDocument() {
        return text.document();
    }

    public String getLabel() {
        return text.label();
    }

    public MomentForm getUntil() {
        return until;
    }
}
