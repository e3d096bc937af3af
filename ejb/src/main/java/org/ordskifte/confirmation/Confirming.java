package org.ordskifte.confirmation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.document.Reading;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.identity.unit.Belonging;
import org.ordskifte.identity.unit.Roll;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/**
 * An employee sees what waits to be read, reads what changed since they last confirmed, and says so. That leaves no entry in the trail:
 * who reads the trail would see what the authority's rule may keep from them; the confirmation itself is never rewritten.
 */
@Stateless
@PermitAll
public class Confirming {

    @Inject
    Confirmations confirmations;

    @Inject
    Survey survey;

    @Inject
    Reading reading;

    @Inject
    Belonging belonging;

    @Inject
    Roll roll;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** What is asked of the caller and not confirmed yet, the latest call first. */
    @MayCall(Right.MEMBER)
    public List<Waiting> waiting() {
        if (confirmations.rule(tenant.id()).isEmpty() || !belonging.isEmployed()) {
            return List.of();
        }
        List<Asked> open = survey.all().stream()
                .filter(one -> one.open() && one.concern().covers(belonging.all()))
                .toList();
        Map<UUID, Confirmation> last =
                last(open.stream().map(one -> one.call().documentId()).collect(Collectors.toSet()));
        return open.stream()
                .filter(one -> !outstanding(one, last).isNone())
                .map(one -> new Waiting(
                        one.document().slug(),
                        one.current().title(),
                        one.current().number(),
                        outstanding(one, last).since(),
                        one.call().askedAt()))
                .toList();
    }

    /** @throws Refusal reading-off; not-asked where nobody is asked about these words */
    @MayCall(Right.MEMBER)
    public ToRead toRead(String slug, int number) {
        Asked asked = asked(slug, number);
        Map<UUID, Confirmation> last = last(Set.of(asked.call().documentId()));
        Outstanding outstanding = outstanding(asked, last);
        boolean none = outstanding.isNone();
        return new ToRead(
                reading.version(slug, asked.current().number()),
                outstanding.since(),
                outstanding.clauses(),
                asked.open() && !none && isConcerned(asked),
                none ? last.get(asked.call().documentId()).confirmed().at() : null,
                asked.call().rule().view());
    }

    /**
     * Says that the caller has read these words. Saying it twice changes nothing.
     *
     * @param number of the words the caller had before them
     * @param expectedRevision of the version; null when any will do
     * @throws Refusal reading-off, not-asked, not-concerned; stale where the version changed, or where they have been corrected meanwhile
     */
    @MayCall(Right.MEMBER)
    public ToRead confirm(String slug, int number, Long expectedRevision) {
        Asked asked = asked(slug, number);
        Asking.requireSeen(reading.version(slug, number).version(), expectedRevision);
        if (!asked.open()) {
            throw new Refusal(Code.NOT_ASKED);
        }
        if (!isConcerned(asked)) {
            throw new Refusal(Code.NOT_CONCERNED);
        }
        if (asked.current().number() != number) {
            throw new Refusal(
                    Code.STALE, "expected", number, "actual", asked.current().number());
        }
        if (!outstanding(asked, last(Set.of(asked.call().documentId()))).isNone()) {
            boolean listed = roll.today().stream().anyMatch(one -> one.key().equals(caller.subject()));
            confirmations.add(Confirmation.by(
                    asked, caller.subject(), caller.get().name(), belonging.own(), listed, clock.now(), asked.today()));
        }
        return toRead(slug, number);
    }

    private Asked asked(String slug, int number) {
        reading.version(slug, number);
        if (confirmations.rule(tenant.id()).isEmpty()) {
            throw new Refusal(Code.READING_OFF);
        }
        return survey.of(slug, number).orElseThrow(() -> new Refusal(Code.NOT_ASKED));
    }

    private boolean isConcerned(Asked asked) {
        return belonging.isEmployed() && asked.concern().covers(belonging.all());
    }

    /** What the caller confirmed last of each of these documents. */
    private Map<UUID, Confirmation> last(Set<UUID> documents) {
        Map<UUID, Confirmation> last = new HashMap<>();
        confirmations.by(tenant.id(), caller.subject(), documents).forEach(one -> last.put(one.documentId(), one));
        return last;
    }

    private static Outstanding outstanding(Asked asked, Map<UUID, Confirmation> last) {
        Confirmation one = last.get(asked.call().documentId());
        return asked.wordings().outstanding(asked.current(), one == null ? null : one.confirmed());
    }
}
