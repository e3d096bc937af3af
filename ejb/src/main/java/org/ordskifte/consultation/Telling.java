package org.ordskifte.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
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
        toAsked(round, each -> tell(kind, occasion, round, each, more));
    }

    /** That a text has another deadline now; others keep theirs. */
    void announceFor(UUID document, String occasion, Consultation round, Map<String, String> more) {
        List<TextDeadline> all = deadlines(round);
        toAsked(round, each -> tell(Tidings.Kind.EXTENSION, occasion, round, each, more, of(document, each, all)));
    }

    private List<TextDeadline> of(UUID document, Consultee consultee, List<TextDeadline> all) {
        return TextDeadline.of(consultee::deadline, all, clock.now()).stream()
                .filter(each -> document.equals(each.documentId()))
                .toList();
    }

    private void toAsked(Consultation round, Consumer<Consultee> message) {
        rounds.consultees(round.id()).stream()
                .filter(each -> !each.isUninvited() && !each.hasDeclined())
                .forEach(message);
    }

    /** All that hold in the round, the nearest first. */
    List<TextDeadline> deadlines(Consultation round) {
        rounds.flush();
        return TextDeadline.of(round.deadline(), RoundView.deadlines(rounds.texts(round.id())), clock.now());
    }

    /** With every deadline that still lies ahead of the consultee. */
    public void tell(
            Tidings.Kind kind, String occasion, Consultation round, Consultee consultee, Map<String, String> more) {
        List<TextDeadline> all = TextDeadline.of(consultee::deadline, deadlines(round), clock.now());
        List<TextDeadline> ahead = all.stream().filter(each -> !each.over()).toList();
        tell(kind, occasion, round, consultee, more, ahead.isEmpty() ? all : ahead);
    }

    void tell(
            Tidings.Kind kind,
            String occasion,
            Consultation round,
            Consultee consultee,
            Map<String, String> more,
            List<TextDeadline> deadlines) {
        tidings.fire(new Tidings(
                kind,
                occasion,
                round.slug(),
                round.title(),
                deadlines,
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
