package org.ordskifte.consultation.response;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ordskifte.committee.HeldSeat;
import org.ordskifte.committee.SeatKind;
import org.ordskifte.committee.Side;
import org.ordskifte.consultation.Attendance;
import org.ordskifte.consultation.Consultation;
import org.ordskifte.consultation.Consultee;
import org.ordskifte.consultation.Mandate;
import org.ordskifte.consultation.RoundView.RoundDocumentView;
import org.ordskifte.consultation.answer.Readability;

/**
 * An answer in its round, seen from the caller.
 *
 * @param texts that are out in the round
 * @param deadline the one that holds for this answer
 */
record Situation(
        Consultation round,
        Consultee consultee,
        Response response,
        Attendance you,
        List<RoundDocumentView> texts,
        Instant deadline,
        Readability readability,
        Instant now) {

    Optional<Mandate> mandate() {
        return you.mandate(consultee.id());
    }

    /** Of an answer that came in another way the words are the secretariat's to type; of every other one they never are. */
    boolean writes() {
        return response.isRegistered()
                ? you.registers()
                : mandate().map(Mandate::writes).orElse(false);
    }

    boolean handsIn() {
        return response.isRegistered()
                ? you.registers()
                : mandate().map(Mandate::handsIn).orElse(false);
    }

    boolean approves() {
        return !response.isRegistered() && mandate().map(Mandate::approves).orElse(false);
    }

    /** The seat in which the caller hands in; null for whoever answers in person. */
    SeatKind seat() {
        return mandate().stream()
                .flatMap(mandate -> mandate.seats().stream())
                .map(HeldSeat::seat)
                .filter(SeatKind::handsIn)
                .findFirst()
                .orElse(null);
    }

    /** Whether the caller may read and write in the room of a side; what is written together has no room. */
    boolean isAtHome(Side room) {
        return room == null || mandate().map(mandate -> mandate.isOn(room)).orElse(false);
    }

    /** Over what came in another way the time ran out only if it came in too late. */
    boolean hasExpired() {
        return response.state().isPending() && !instant().isBefore(deadline);
    }

    /** The instant by which the deadline decides. */
    Instant instant() {
        return response.isRegistered() ? response.coming().received() : now;
    }

    /** The respondent as it was then; of private persons others are told only that they are. */
    String respondent() {
        Capacity as = response.respondent();
        return readability.inside() || you.secretariat()
                ? as.name()
                : as.kind().publicName(as.name(), consultee.email());
    }
}
