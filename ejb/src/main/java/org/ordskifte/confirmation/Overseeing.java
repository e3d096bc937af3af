package org.ordskifte.confirmation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;

/**
 * Who looks after texts sees how far the reading has come, who leads a unit sees it for that one and those below. Of single people they see
 * what the authority's written rule lets them see; that they looked is in the trail.
 */
@Stateless
@PermitAll
public class Overseeing {

    @Inject
    Ledger ledger;

    @Inject
    Oversight oversight;

    @Inject
    Event<DomainEvent> events;

    /** Whether the caller leads a unit, and so may look over how it stands. */
    @MayCall(Right.MEMBER)
    public boolean leads() {
        return !oversight.led().isEmpty();
    }

    /** Whether the caller may see how single people stand. */
    @MayCall(Right.MEMBER)
    public boolean seesPeople(String slug, int number) {
        return oversight.seesPeople(oversight.asked(slug, number));
    }

    /** @throws Refusal reading-off, not-asked, forbidden */
    @MayCall(Right.MEMBER)
    public Overview figures(String slug, int number) {
        var units = oversight.units();
        Ledger.Account account = ledger.of(oversight.asked(slug, number), units);
        return Figures.of(
                account.listed().stream().map(Ledger.Entry::counted).toList(),
                account.others().stream().map(Ledger.Entry::counted).toList(),
                units == null);
    }

    /**
     * How single people stand, by name.
     *
     * @throws Refusal reading-off, not-asked; forbidden where the authority's rule keeps it from the caller
     */
    @MayCall(Right.MEMBER)
    public List<PersonStatus> people(String slug, int number) {
        var units = oversight.units();
        Asked asked = oversight.asked(slug, number);
        if (!oversight.seesPeople(asked)) {
            throw new Refusal(Code.FORBIDDEN);
        }
        Ledger.Account account = ledger.of(asked, units);
        events.fire(ReadingChanged.of("reading-status-seen", slug, asked.call().number(), Map.of()));
        return Stream.concat(account.listed().stream(), account.others().stream())
                .filter(one -> oversight.seesPeople(asked, one.unit()))
                .map(Ledger.Entry::status)
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }
}
