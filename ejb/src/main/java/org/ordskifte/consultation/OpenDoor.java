package org.ordskifte.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ordskifte.committee.Seating;
import org.ordskifte.consultation.terms.Audience;
import org.ordskifte.consultation.terms.ConsulteeKind;
import org.ordskifte.identity.Person;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/** Lets somebody answer who was not asked by name, where the round's audience says that they may. */
@ApplicationScoped
public class OpenDoor {

    @Inject
    Rounds rounds;

    @Inject
    Seating seating;

    /**
     * @return the caller as a consultee of their own, made now unless there is one
     * @throws Refusal forbidden
     */
    public Consultee enter(Consultation round) {
        Person person = seating.caller().orElseThrow(() -> new Refusal(Code.FORBIDDEN));
        if (round.audience() == Audience.INVITED) {
            throw new Refusal(Code.FORBIDDEN);
        }
        return rounds.consultees(round.id()).stream()
                .filter(each -> person.email().equalsIgnoreCase(each.email()))
                .findFirst()
                .orElseGet(() -> {
                    Consultee guest =
                            new Consultee(round, ConsulteeKind.PERSON, null, person.name(), person.email(), true);
                    rounds.add(guest);
                    return guest;
                });
    }
}
