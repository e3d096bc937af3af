package org.ordskifte.web.page.office.round;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.ordskifte.consultation.answer.Reservation;

/** What an answer waits for, as it is typed: the body that is still to decide, and when. */
public class ReservationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String body;
    private LocalDate expectedOn;
    private String seenBody;
    private LocalDate seenOn;
    private String meanwhile;

    static ReservationForm of(Reservation stored) {
        ReservationForm form = new ReservationForm();
        form.see(stored);
        form.body = form.seenBody;
        form.expectedOn = form.seenOn;
        return form;
    }

    /** @return null without a body; a day alone is refused by the use case */
    Reservation reservation() {
        return body == null && expectedOn == null ? null : new Reservation(body, expectedOn);
    }

    boolean isChanged() {
        return !Objects.equals(body, seenBody) || !Objects.equals(expectedOn, seenOn);
    }

    /** Others have saved in the meantime: theirs is taken over, unless both have changed it. */
    void meet(Reservation stored) {
        boolean mine = isChanged();
        String before = seenBody;
        see(stored);
        if (!mine) {
            body = seenBody;
            expectedOn = seenOn;
        } else if (!Objects.equals(before, seenBody)) {
            meanwhile = seenBody;
        }
    }

    private void see(Reservation stored) {
        seenBody = stored == null ? null : stored.body();
        seenOn = stored == null ? null : stored.expectedOn();
    }

    /** The body that others have written; null unless both have changed it. */
    public String getMeanwhile() {
        return meanwhile;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public LocalDate getExpectedOn() {
        return expectedOn;
    }

    public void setExpectedOn(LocalDate expectedOn) {
        this.expectedOn = expectedOn;
    }
}
