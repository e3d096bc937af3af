package org.ordskifte.consultation.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ordskifte.committee.CommitteeView;
import org.ordskifte.committee.Seating;
import org.ordskifte.consultation.Consultation;
import org.ordskifte.consultation.Consultee;
import org.ordskifte.consultation.OpenDoor;
import org.ordskifte.consultation.RoundView.RoundDocumentView;
import org.ordskifte.consultation.Rounds;
import org.ordskifte.consultation.answer.Channel;
import org.ordskifte.consultation.answer.Coming;
import org.ordskifte.consultation.terms.Deadline;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/** Reads for whom, on what and from where an answer is begun. */
@ApplicationScoped
class Beginning {

    @Inject
    Rounds rounds;

    @Inject
    Seating seating;

    @Inject
    OpenDoor door;

    @Inject
    Clock clock;

    /** @throws Refusal not-found, forbidden */
    Consultee consultee(Consultation round, Opening opening) {
        if (opening.consultee() != null) {
            return rounds.consultee(round.id(), opening.consultee()).orElseThrow(Refusal::notFound);
        }
        if (opening.committee() == null) {
            return door.enter(round);
        }
        UUID committee =
                seating.committee(opening.committee()).map(CommitteeView::id).orElseThrow(Refusal::notFound);
        return rounds.consultees(round.id()).stream()
                .filter(each -> committee.equals(each.committeeId()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /**
     * @return null for an answer on all texts without a deadline of their own
     * @throws Refusal invalid-field for a text without one, and where each of several has one and none is named
     */
    UUID document(Consultation round, Opening opening) {
        List<RoundDocumentView> texts = rounds.texts(round.id());
        List<RoundDocumentView> ownTime =
                texts.stream().filter(text -> text.deadline() != null).toList();
        if (opening.document() == null) {
            if (ownTime.isEmpty() || ownTime.size() < texts.size()) {
                return null;
            }
            if (texts.size() > 1) {
                throw Refusal.invalid("document", "required");
            }
            return texts.get(0).documentId();
        }
        return ownTime.stream()
                .filter(text -> text.document().equals(opening.document()))
                .map(RoundDocumentView::documentId)
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("document", "own-deadline"));
    }

    /** @throws Refusal invalid-field unless written ≤ received ≤ now */
    Arrival arrival(Consultation round, Opening opening) {
        Opening.Registered registered = opening.registered();
        if (registered == null) {
            return Arrival.HERE;
        }
        if (registered.channel() == null || registered.channel() == Channel.PORTAL) {
            throw Refusal.invalid("registered.channel", "paper-email-or-meeting");
        }
        if (registered.receivedAt() == null) {
            throw Refusal.invalid("registered.receivedAt", "required");
        }
        Instant received = Deadline.instant("registered.receivedAt", registered.receivedAt(), round.zone());
        if (received.isAfter(clock.now())) {
            throw Refusal.invalid("registered.receivedAt", "not-in-future");
        }
        if (registered.writtenOn() != null
                && registered.writtenOn().isAfter(received.atZone(round.zone()).toLocalDate())) {
            throw Refusal.invalid("registered.writtenOn", "not-after-received");
        }
        return new Arrival(registered.channel(), received, registered.writtenOn());
    }

    /** @throws Refusal later-response when what stands came in later than what is to replace it */
    static void requireReplacing(Coming coming, Response standing) {
        if (!coming.replaces(standing.coming())) {
            throw new Refusal(
                    Code.LATER_RESPONSE,
                    "received",
                    coming.received(),
                    "standing",
                    standing.coming().received());
        }
    }

    Capacity capacity(Consultee consultee) {
        if (consultee.committeeId() == null) {
            return new Capacity(consultee.kind(), consultee.name(), null, null);
        }
        CommitteeView committee = seating.committee(consultee.committeeId()).orElseThrow();
        return new Capacity(consultee.kind(), committee.name(), committee.slug(), null);
    }
}
