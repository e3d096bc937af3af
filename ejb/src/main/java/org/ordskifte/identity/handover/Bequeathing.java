package org.ordskifte.identity.handover;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.ordskifte.identity.Invitee;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.People;
import org.ordskifte.identity.Person;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;

/**
 * Somebody leaves or changes work: the administrator sees what they look after here and gives all of it to a successor in
 * one act. Answers, approvals and what was signed in the past stay theirs.
 */
@Stateless
@PermitAll
public class Bequeathing {

    @Inject
    Instance<Estate> estates;

    @Inject
    People people;

    @Inject
    Event<DomainEvent> events;

    /**
     * What would go over.
     *
     * @param leave kinds that shall stay where they are
     * @throws Refusal invalid-field where both are the same
     */
    @MayCall(Right.TENANT_ADMINISTRATOR)
    public HandoverView show(Invitee holder, Invitee successor, Set<Matter.Kind> leave) {
        Party from = known(holder);
        Party to = known(successor);
        return view(false, from, to, matters(bequests(from, to), leave));
    }

    /**
     * Does it, from today on.
     *
     * @param expectedRevision of what was shown; null when any will do
     * @throws Refusal stale, invalid-field where both are the same or nothing goes over
     */
    @MayCall(Right.TENANT_ADMINISTRATOR)
    public HandoverView handOver(Invitee holder, Invitee successor, Set<Matter.Kind> leave, Long expectedRevision) {
        HandoverView shown = show(holder, successor, leave);
        if (expectedRevision != null && expectedRevision != shown.revision()) {
            throw new Refusal(Code.STALE, "expected", expectedRevision, "actual", shown.revision());
        }
        if (shown.passing() == 0) {
            throw Refusal.invalid("of", "nothing-to-hand-over");
        }
        Party from = known(holder);
        Person person = people.invite(successor.email(), successor.name() == null ? "" : successor.name());
        Party to = new Party(person, person.email(), name(person, successor));
        List<Bequest> all = bequests(from, to);
        Map<String, Object> figures = new TreeMap<>();
        figures.put("successor", person.id().toString());
        for (Bequest bequest : all) {
            Matter matter = bequest.matter();
            if (matter.passes() && !leave.contains(matter.kind())) {
                bequest.to(to);
                figures.merge(matter.kind().name(), 1, (one, other) -> (Integer) one + (Integer) other);
            }
        }
        String id = from.person() == null ? "unknown" : from.person().id().toString();
        events.fire(new HandedOver(id, figures));
        return new HandoverView(true, shown.of(), HandoverView.Side.of(to), matters(all, leave), shown.revision());
    }

    private Party known(Invitee one) {
        return people.byAddress(one.email())
                .map(person -> new Party(person, person.email(), name(person, one)))
                .orElseGet(() -> new Party(null, one.email(), one.name()));
    }

    /** What this tenant calls them; of somebody it has no name for, what was said now. */
    private static String name(Person person, Invitee said) {
        return person.name().equalsIgnoreCase(person.email()) && said.name() != null ? said.name() : person.name();
    }

    private List<Bequest> bequests(Party from, Party to) {
        if (from.hasAddress(to.email())) {
            throw Refusal.invalid("to", "another-person");
        }
        List<Bequest> all = new ArrayList<>();
        estates.forEach(estate -> all.addAll(estate.of(from, to)));
        all.sort((one, other) -> one.matter().kind().compareTo(other.matter().kind()));
        return all;
    }

    private static List<Matter> matters(List<Bequest> all, Set<Matter.Kind> leave) {
        return all.stream()
                .map(Bequest::matter)
                .map(matter -> leave.contains(matter.kind()) ? matter.leftOut() : matter)
                .toList();
    }

    private static HandoverView view(boolean done, Party from, Party to, List<Matter> matters) {
        CRC32 print = new CRC32();
        matters.forEach(matter -> print.update(matter.toString().getBytes(StandardCharsets.UTF_8)));
        return new HandoverView(done, HandoverView.Side.of(from), HandoverView.Side.of(to), matters, print.getValue());
    }
}
