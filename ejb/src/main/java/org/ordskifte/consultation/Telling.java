package org.ordskifte.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ordskifte.consultation.terms.Audience;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.DomainEvent;

/** Says what consultees are to be told, and in the ledger that it was said. */
@ApplicationScoped
public class Telling {

    @Inject
    Rounds rounds;

    @Inject
    Clock clock;

    @Inject
    Event<Tidings> tidings;

    @Inject
    Event<DomainEvent> events;

    void invite(Consultation round, Consultee consultee) {
        consultee.invited(clock.now());
        tell(Tidings.Kind.INVITATION, "asked", round, consultee, Map.of());
        note("consultee-invited", round, consultee.id());
    }

    /** To everybody who was asked and has not declined. */
    void announce(Tidings.Kind kind, String occasion, Consultation round, Map<String, String> more) {
        List<Consultee> asked = rounds.consultees(round.id());
        asked.stream()
                .filter(each -> !each.isUninvited() && !each.hasDeclined())
                .forEach(each -> tell(kind, occasion, round, each, more));
    }

    public void tell(
            Tidings.Kind kind, String occasion, Consultation round, Consultee consultee, Map<String, String> more) {
        RoundHead head = round.head(clock.now());
        boolean general = consultee.deadline(head.deadline()).equals(head.deadline());
        tidings.fire(new Tidings(
                kind,
                occasion,
                head.slug(),
                head.title(),
                consultee.deadline(head.deadline()),
                general ? head.deadlineAsDate() : null,
                round.zone(),
                consultee.id(),
                consultee.committeeId(),
                consultee.name(),
                consultee.email(),
                words(round, consultee, more)));
    }

    /** Whoever is no part of the authority is told where to send an answer, and where everybody may read. */
    private static Map<String, String> words(Consultation round, Consultee consultee, Map<String, String> more) {
        if (!consultee.isOutside()) {
            return more;
        }
        Map<String, String> words = new HashMap<>(more);
        words.put("outside", round.audience() == Audience.PUBLIC ? "public" : "closed");
        RoundView.Matter matter = round.matter();
        Stream.of(matter.questionsTo(), matter.caseHandler())
                .filter(contact -> contact != null && contact.email() != null)
                .findFirst()
                .ifPresent(contact -> words.put("answers", contact.email()));
        return words;
    }

    void note(String action, Consultation round, UUID consultee) {
        events.fire(new ConsulteeChanged(action, round.slug(), consultee));
    }
}
