package org.ordskifte.consultation.response;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.consultation.response.ResponseView.RemarkView;
import org.ordskifte.consultation.response.ScreenedView.Scope;
import org.ordskifte.document.Echoes;
import org.ordskifte.document.OutOfSight;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.MayCall.Within;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/**
 * Something slipped into an answer that must not be read: it is taken out of everybody's sight but the respondent's and
 * that of those who treat the answers. The answer, its hash and its receipts are not touched.
 */
@Stateless
@PermitAll
public class Screening {

    @Inject
    Proceedings proceedings;

    @Inject
    Responses responses;

    @Inject
    ResponseDesk desk;

    @Inject
    Screens screens;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * What is and was withheld of an answer, and what is not shown because it repeats withheld words of a text.
     *
     * @param all the newest first
     * @param repeating remarks, by id
     */
    public record State(List<ScreenedView> all, Set<UUID> repeating) {}

    /**
     * Takes it out of sight at once.
     *
     * @param part the remark or the file; null for the answer as a whole and for its text
     * @param reason may be null and follow later
     * @param expectedRevision the state of the answer that was seen; null when any will do
     * @return what stands now; the same as before when it was withheld already
     * @throws Refusal stale, not-found, response-not-submitted, invalid-field, seal-conflict
     */
    @MayCall(
            value = {Right.ROUND_SECRETARY, Right.REGISTRAR},
            of = Within.ROUND)
    public ScreenedView withhold(String slug, UUID id, Scope scope, UUID part, String reason, Long expectedRevision) {
        Situation situation = readable(proceedings.held(slug, id));
        situation.response().requireFresh(expectedRevision);
        if (situation.response().state().isPending()) {
            throw new Refusal(Code.RESPONSE_NOT_SUBMITTED);
        }
        if (scope.isPart() != (part != null)) {
            throw Refusal.invalid("part", part == null ? "required" : "unknown");
        }
        if (scope.isPart() && !has(id, scope, part)) {
            throw Refusal.notFound();
        }
        Optional<Screened> standing = screens.all(id).stream()
                .filter(one -> !one.view().isLifted() && one.view().concerns(scope, part))
                .findFirst();
        if (standing.isPresent()) {
            return standing.get().view();
        }
        OutOfSight sight = new OutOfSight(clock.today(tenant.zone()), clock.now(), caller.subject());
        sight.explainIfSaid(reason, clock.now());
        Screened screened = new Screened(situation.response(), scope, part, sight);
        screens.add(screened);
        changed("answer-withheld", situation);
        return screened.view();
    }

    /** @throws Refusal not-found, stale, invalid-field */
    @MayCall(
            value = {Right.ROUND_SECRETARY, Right.REGISTRAR},
            of = Within.ROUND)
    public ScreenedView explain(String slug, UUID id, UUID one, String reason, Long expectedRevision) {
        Situation situation = readable(proceedings.held(slug, id));
        Screened screened = screens.find(id, one).orElseThrow(Refusal::notFound);
        screened.requireFresh(expectedRevision);
        screened.sight().explain(reason, clock.now());
        responses.flush();
        events.fire(ResponseChanged.of("withholding-explained", situation.response()));
        return screened.view();
    }

    /** @throws Refusal stale, not-found, nothing-to-withhold when it was lifted before */
    @MayCall(
            value = {Right.ROUND_SECRETARY, Right.REGISTRAR},
            of = Within.ROUND)
    public ScreenedView lift(String slug, UUID id, UUID one, String reason, Long expectedRevision) {
        Situation situation = readable(proceedings.held(slug, id));
        Screened screened = screens.find(id, one).orElseThrow(Refusal::notFound);
        screened.requireFresh(expectedRevision);
        screened.sight().lift(reason, caller.subject(), clock.now());
        changed("withholding-lifted", situation);
        return screened.view();
    }

    @MayCall(
            value = {Right.ROUND_SECRETARY, Right.REGISTRAR, Right.AUDITOR},
            of = Within.ROUND)
    public State state(String slug, UUID id) {
        Situation situation = readable(proceedings.seen(slug, id));
        Echoes echoes = screens.repeated(situation.texts());
        Set<UUID> repeating = desk.lay(situation).remarks().stream()
                .filter(remark -> echoes.repeats(remark.text()) || echoes.repeats(remark.proposedText()))
                .map(RemarkView::id)
                .collect(Collectors.toSet());
        return new State(screens.all(id).stream().map(Screened::view).toList(), repeating);
    }

    private boolean has(UUID response, Scope scope, UUID part) {
        return scope == Scope.ATTACHMENT
                ? responses.attachment(response, part).isPresent()
                : responses
                        .remark(part)
                        .filter(remark -> remark.responseId().equals(response) && remark.belongsToAnswer())
                        .isPresent();
    }

    private void changed(String action, Situation situation) {
        responses.touch(situation.response());
        responses.flush();
        events.fire(ResponseChanged.of(action, situation.response()));
    }

    private static Situation readable(Situation situation) {
        if (!situation.readability().isReadable()) {
            throw new Refusal(Code.SEAL_CONFLICT);
        }
        return situation;
    }
}
