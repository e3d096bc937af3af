package org.ordskifte.consultation.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.ordskifte.consultation.response.ReadingView.Manner;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;

/** Writes down who from outside looks at an answer that is not public, in the transaction in which they do. */
@ApplicationScoped
class ReadingLedger {

    @Inject
    Responses responses;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** @throws Refusal forbidden to whoever may know of the answer and not read it; seal-conflict while it is sealed */
    void read(Situation situation, Manner manner) {
        if (!situation.readability().isReadable()) {
            throw new Refusal(situation.you().reader() ? Code.SEAL_CONFLICT : Code.FORBIDDEN);
        }
        if (situation.readability().isRecorded()) {
            responses.add(new ResponseReading(situation.response(), caller.get(), manner, clock.now()));
            events.fire(ResponseChanged.of("response-read", situation.response()));
        }
    }
}
