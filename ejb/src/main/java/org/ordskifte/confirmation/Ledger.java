package org.ordskifte.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ordskifte.identity.unit.Enlisted;
import org.ordskifte.identity.unit.Roll;
import org.ordskifte.tenancy.CurrentTenant;

/** Who is concerned by a call, and who of them has confirmed. What of it is told to whom, others decide. */
@ApplicationScoped
class Ledger {

    private static final Comparator<Enlisted> LONGEST =
            Comparator.comparing(Enlisted::since).thenComparing(Enlisted::unit);

    @Inject
    Confirmations confirmations;

    @Inject
    Roll roll;

    @Inject
    CurrentTenant tenant;

    /**
     * @param listed who stands on a list today and is concerned, each once, in a unit that concerns them, and there in the one they have been in longest; who
     *     was taken off all lists is not among them
     * @param others who confirmed and stands on no list, nor ever did
     */
    record Account(List<Entry> listed, List<Entry> others) {}

    /** @param confirmed null where they have not confirmed these words */
    record Entry(Enlisted place, String name, String unit, Confirmed confirmed) {
        Figures.Counted counted() {
            return new Figures.Counted(unit, confirmed != null);
        }

        PersonStatus status() {
            return new PersonStatus(
                    name,
                    unit,
                    confirmed != null,
                    confirmed == null ? null : confirmed.readOn(),
                    confirmed == null ? null : confirmed.onPaper());
        }
    }

    /** @param units of which people are taken in; null for all */
    Account of(Asked asked, Set<String> units) {
        Map<String, Confirmation> last = new HashMap<>();
        confirmations.of(tenant.id(), List.of(asked.call().documentId())).stream()
                .filter(one -> one.confirmed().version() <= asked.current().number())
                .forEach(one -> last.put(one.key(), one));
        Comparator<Enlisted> first = Comparator.<Enlisted, Boolean>comparing(
                        one -> !asked.concern().covers(one.through()))
                .thenComparing(LONGEST);
        Map<String, Enlisted> places = new LinkedHashMap<>();
        roll.today().stream()
                .filter(one -> asked.concern().covers(one.belongs()))
                .forEach(one -> places.merge(
                        one.key(), one, (known, other) -> first.compare(known, other) <= 0 ? known : other));
        List<Entry> listed = new ArrayList<>();
        places.forEach((key, place) -> {
            Confirmation confirmation = last.remove(key);
            listed.add(new Entry(place, place.name(), place.unit(), confirmed(asked, confirmation)));
        });
        List<Entry> others = new ArrayList<>();
        last.values().stream()
                .filter(one -> !one.listed() && confirmed(asked, one) != null)
                .forEach(one -> others.add(new Entry(null, one.name(), one.unit(), one.confirmed())));
        return new Account(within(listed, units), within(others, units));
    }

    private static Confirmed confirmed(Asked asked, Confirmation confirmation) {
        return confirmation != null
                        && asked.wordings()
                                .outstanding(asked.current(), confirmation.confirmed())
                                .isNone()
                ? confirmation.confirmed()
                : null;
    }

    private static List<Entry> within(List<Entry> entries, Set<String> units) {
        return entries.stream()
                .filter(one -> units == null || units.contains(one.unit()))
                .toList();
    }
}
