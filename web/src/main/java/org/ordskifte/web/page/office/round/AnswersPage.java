package org.ordskifte.web.page.office.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.ordskifte.consultation.Attendance;
import org.ordskifte.consultation.RoundView.RoundDocumentView;
import org.ordskifte.consultation.answer.Channel;
import org.ordskifte.consultation.answer.ResponseState;
import org.ordskifte.consultation.response.Perusing;
import org.ordskifte.consultation.response.ResponseHead;
import org.ordskifte.consultation.terms.Phase;
import org.ordskifte.web.page.office.Permitted;

/** The answers to a round that the caller may know of; while it is sealed, who answered and when, and no words. */
@Named("answersPage")
@RequestScoped
public class AnswersPage {

    @Inject
    Perusing perusing;

    @Inject
    RoundPage round;

    @Inject
    Permitted may;

    private List<ResponseHead> all;

    public List<ResponseHead> getAll() {
        if (all == null) {
            all = perusing.list(round.slug());
        }
        return all;
    }

    public String getAddress() {
        return round.getAddress() + "/answers";
    }

    /** Whether nobody outside the committees reads the answers yet. */
    public boolean isSealed() {
        return round.getHead().sealed() && !round.isOver();
    }

    /** Whether a link to the answer leads to its words; where it would be refused there is none. */
    public boolean leadsOn(ResponseHead head) {
        Attendance you = round.load().you();
        if (you.mandate(head.consultee()).isPresent() || head.position() != null) {
            return true;
        }
        return you.reader() ? head.state().isPending() || !isSealed() : !you.secretariat();
    }

    /** Where it is read; what the caller is still writing down is gone on with. */
    public String address(ResponseHead head) {
        boolean writing = head.channel() != Channel.PORTAL && head.state().isPending() && round.isRegistering();
        return writing ? round.getAddress() + "/respond/" + head.id() : getAddress() + "/" + head.id();
    }

    /** The text that is answered by itself; null for an answer on all the others together. */
    public RoundDocumentView text(ResponseHead head) {
        return round.load().documents().stream()
                .filter(text -> text.document().equals(head.document()))
                .findFirst()
                .orElse(null);
    }

    /** When it came in: by its registration where it came another way; null while it is being written. */
    public Instant received(ResponseHead head) {
        return head.receivedAt() == null ? head.submittedAt() : head.receivedAt();
    }

    public String sign(ResponseState state) {
        return switch (state) {
            case DRAFT, APPROVED, LATE_OFFERED -> "warning";
            case SUBMITTED, LATE_TAKEN_IN -> "done";
            case REPLACED, WITHDRAWN, LATE_LEFT_OUT -> "quiet";
        };
    }

    /** Whether the caller works the answers through, and there still is something to be done. */
    public boolean isProcessing() {
        Phase phase = round.getHead().phase();
        return may.isRunRounds() && (phase == Phase.OPEN || phase == Phase.CLOSED);
    }
}
