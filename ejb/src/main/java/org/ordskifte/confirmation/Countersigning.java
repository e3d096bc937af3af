package org.ordskifte.confirmation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.document.Reading;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/**
 * Staff without e-mail sign a list on paper; whoever leads their unit, or looks after the texts, registers their names. For anybody with an address
 * nobody else can confirm.
 */
@Stateless
@PermitAll
public class Countersigning {

    @Inject
    Confirmations confirmations;

    @Inject
    Ledger ledger;

    @Inject
    Oversight oversight;

    @Inject
    Reading reading;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Who may sign the list, by name.
     *
     * @throws Refusal reading-off, not-asked, forbidden
     */
    @MayCall(Right.MEMBER)
    public List<ListedMember> list(String slug, int number) {
        Asked asked = oversight.asked(slug, number);
        return signers(asked).stream()
                .map(one -> new ListedMember(
                        one.place().member(),
                        one.name(),
                        one.unit(),
                        oversight.seesPeople(asked, one.unit()) ? one.confirmed() != null : null))
                .toList();
    }

    /**
     * Registers that these have signed. Who has confirmed these words already is left as they are.
     *
     * @param readOn the day on the list; today when null
     * @param expectedRevision of the version; null when any will do
     * @return how many names were registered
     * @throws Refusal stale, reading-off, not-asked, forbidden, invalid-field
     */
    @MayCall(Right.MEMBER)
    public int register(String slug, int number, Set<UUID> members, LocalDate readOn, Long expectedRevision) {
        Asked asked = oversight.asked(slug, number);
        List<Ledger.Entry> signers = signers(asked);
        Asking.requireSeen(reading.version(slug, number).version(), expectedRevision);
        if (!asked.open()) {
            throw new Refusal(Code.NOT_ASKED);
        }
        LocalDate on = readOn == null ? asked.today() : readOn;
        if (on.isAfter(asked.today())) {
            throw Refusal.invalid("readOn", "read-in-future");
        }
        if (on.isBefore(asked.current().publishedAt().atZone(tenant.zone()).toLocalDate())) {
            throw Refusal.invalid("readOn", "read-before-published");
        }
        Set<UUID> known = signers.stream().map(one -> one.place().member()).collect(Collectors.toSet());
        if (members.isEmpty() || !known.containsAll(members)) {
            throw Refusal.invalid("members", "on-the-list");
        }
        signers.stream()
                .filter(one -> members.contains(one.place().member()) && one.confirmed() == null)
                .forEach(one -> confirmations.add(Confirmation.registered(
                        asked, one.place().member(), one.name(), one.unit(), caller.subject(), clock.now(), on)));
        events.fire(
                ReadingChanged.of("reading-registered", slug, asked.call().number(), Map.of("names", members.size())));
        return members.size();
    }

    private List<Ledger.Entry> signers(Asked asked) {
        return ledger.of(asked, oversight.signing()).listed().stream()
                .filter(one -> !one.place().reachable())
                .toList();
    }
}
