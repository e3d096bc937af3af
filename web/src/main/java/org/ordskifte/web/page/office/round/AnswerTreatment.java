package org.ordskifte.web.page.office.round;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.ordskifte.consultation.processing.Processing;
import org.ordskifte.consultation.response.Admitting;
import org.ordskifte.web.page.office.Onward;

/** What the secretariat does with an answer as a whole, as it stood on the page. */
@Named("treatment")
@ViewScoped
public class AnswerTreatment implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Admitting admitting;

    @Inject
    Processing processing;

    @Inject
    RoundPage round;

    @Inject
    AnswerPage page;

    @Inject
    Onward onward;

    private UUID id;
    private long seen;
    private String reason;

    @PostConstruct
    void begin() {
        id = page.getHead().id();
        reason = page.getHead().leftOutReason();
    }

    /** Remembers the state that is shown: what is done next is done to that one. */
    public void shown() {
        seen = page.getHead().revision();
    }

    public void takeIn() {
        admitting.takeIn(round.slug(), id, seen);
        onward.to(page.path(), "office.answer.taken-in");
    }

    public void leaveOut() {
        admitting.leaveOut(round.slug(), id, reason, seen);
        onward.to(page.path(), "office.answer.left-out");
    }

    public void close() {
        processing.close(round.slug(), id, seen);
        onward.to(page.path(), "office.answer.closed.done");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
