package org.ordskifte.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ordskifte.committee.Seating;
import org.ordskifte.consultation.terms.ConsulteeKind;
import org.ordskifte.identity.Caller;
import org.ordskifte.identity.CallerRights;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.identity.Person;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/** Lets somebody answer who was not asked by name, where the round's audience says that they may. */
@ApplicationScoped
public class OpenDoor {

    @Inject
    Rounds rounds;

    @Inject
    Seating seating;

    @Inject
    CurrentCaller caller;

    @Inject
    CallerRights rights;

    /**
     * @return the caller as a consultee of their own, made now unless there is one
     * @throws Refusal forbidden
     */
    public Consultee enter(Consultation round) {
        Caller guest = caller.get();
        if (!isOpen(round)) {
            throw new Refusal(Code.FORBIDDEN);
        }
        rounds.hold(round, guest.subject());
        String address = seating.caller().map(Person::email).orElse(null);
        return rounds.consultees(round.id()).stream()
                .filter(each -> each.committeeId() == null && each.is(guest.subject(), address))
                .findFirst()
                .orElseGet(() -> let(guest, round));
    }

    /** Whether the caller may come in. */
    public boolean isOpen(Consultation round) {
        return caller.get().signedIn()
                && switch (round.audience()) {
                    case PUBLIC -> true;
                    case EMPLOYEES -> rights.has(Right.MEMBER);
                    case INVITED -> false;
                };
    }

    /** An address that nobody vouches for gets no mail. */
    private Consultee let(Caller guest, Consultation round) {
        String email = guest.emailVerified() ? guest.email() : null;
        String name = guest.name() == null || guest.name().isBlank() ? email : guest.name();
        if (name == null) {
            throw new Refusal(Code.FORBIDDEN);
        }
        Consultee consultee =
                new Consultee(round, ConsulteeKind.PERSON, null, name, email, true).enteredBy(guest.subject());
        rounds.add(consultee);
        return consultee;
    }
}
