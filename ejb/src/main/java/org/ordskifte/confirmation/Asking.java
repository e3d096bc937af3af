package org.ordskifte.confirmation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ordskifte.document.ChangeKind;
import org.ordskifte.document.Reading;
import org.ordskifte.document.VersionHead;
import org.ordskifte.document.VersionView;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.MayCall.Within;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/** The secretariat asks those concerned to confirm that they have read a version. */
@Stateless
@PermitAll
public class Asking {

    @Inject
    Confirmations confirmations;

    @Inject
    Survey survey;

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

    /** What has been asked, the latest first; nothing where confirmations are off. */
    @MayCall(Right.MEMBER)
    public List<CallView> calls() {
        return confirmations.rule(tenant.id()).isEmpty()
                ? List.of()
                : survey.all().stream().map(Asked::view).toList();
    }

    /** What these words are asked about; empty where they are not. */
    @MayCall(Right.MEMBER)
    public Optional<CallView> call(String slug, int number) {
        return confirmations.rule(tenant.id()).flatMap(rule -> survey.of(slug, number)
                .map(Asked::view));
    }

    /**
     * Asks those concerned, under the rule that holds today; asking again what was ended takes it up again.
     *
     * @param expectedRevision of the version; null when any will do
     * @throws Refusal stale; reading-off where the authority has not switched confirmations on; not-adopted; editorial-version,
     *     since a correction asks nobody
     */
    @MayCall(
            value = {Right.DOCUMENT_OWNER, Right.TENANT_ADMINISTRATOR},
            of = Within.DOCUMENT)
    public CallView ask(String slug, int number, Long expectedRevision) {
        ReadingRule rule = confirmations.rule(tenant.id()).orElseThrow(() -> new Refusal(Code.READING_OFF));
        confirmations.lock(rule);
        VersionView view = reading.version(slug, number);
        VersionHead version = view.version();
        requireSeen(version, expectedRevision);
        if (!version.stands(clock.today(tenant.zone()))) {
            throw new Refusal(Code.NOT_ADOPTED, "version", number);
        }
        if (version.changeKind() == ChangeKind.EDITORIAL) {
            throw new Refusal(Code.EDITORIAL_VERSION, "version", number);
        }
        ReadingCall call = confirmations
                .call(tenant.id(), version.id())
                .orElseGet(() -> new ReadingCall(tenant.id(), view.document().id(), version));
        if (call.askedAt() == null || !call.isOpen()) {
            confirmations.add(call.ask(rule, caller.subject(), clock.now()));
            events.fire(ReadingChanged.of("reading-asked", slug, number, Map.of()));
        }
        return survey.of(slug, number).orElseThrow(Refusal::notFound).view();
    }

    /**
     * Asks no more; what was confirmed is kept.
     *
     * @param expectedRevision of the version; null when any will do
     * @throws Refusal stale, not-asked
     */
    @MayCall(
            value = {Right.DOCUMENT_OWNER, Right.TENANT_ADMINISTRATOR},
            of = Within.DOCUMENT)
    public CallView end(String slug, int number, Long expectedRevision) {
        requireSeen(reading.version(slug, number).version(), expectedRevision);
        Asked asked = survey.of(slug, number)
                .filter(one -> one.call().isOpen())
                .orElseThrow(() -> new Refusal(Code.NOT_ASKED));
        asked.call().end(clock.now());
        confirmations.flush();
        events.fire(ReadingChanged.of("reading-ended", slug, asked.call().number(), Map.of()));
        return survey.of(slug, number).orElseThrow(Refusal::notFound).view();
    }

    static void requireSeen(VersionHead version, Long expected) {
        if (expected != null && expected != version.revision()) {
            throw new Refusal(Code.STALE, "expected", expected, "actual", version.revision());
        }
    }
}
