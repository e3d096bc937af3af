package org.ordskifte.consultation.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.ordskifte.committee.CommitteeView;
import org.ordskifte.committee.Seating;
import org.ordskifte.consultation.Consultation;
import org.ordskifte.consultation.Consultee;
import org.ordskifte.consultation.OpenDoor;
import org.ordskifte.consultation.RoundView.RoundDocumentView;
import org.ordskifte.consultation.Rounds;
import org.ordskifte.consultation.answer.Channel;
import org.ordskifte.consultation.terms.Deadline;
import org.ordskifte.shared.Clock;
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

    /** @return null for an answer on all texts without a deadline of their own */
    UUID document(Consultation round, Opening opening) {
        if (opening.document() == null) {
            return null;
        }
        return rounds.texts(round.id()).stream()
                .filter(text -> text.document().equals(opening.document()) && text.deadline() != null)
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

    Capacity capacity(Consultee consultee) {
        if (consultee.committeeId() == null) {
            return new Capacity(consultee.kind(), consultee.name(), null, null);
        }
        CommitteeView committee = seating.committee(consultee.committeeId()).orElseThrow();
        return new Capacity(consultee.kind(), committee.name(), committee.slug(), null);
    }
}
