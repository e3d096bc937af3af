package org.ordskifte.consultation.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ordskifte.consultation.Attendance;
import org.ordskifte.consultation.Consultation;
import org.ordskifte.consultation.RoundAccess;
import org.ordskifte.consultation.Rounds;
import org.ordskifte.consultation.response.ReadingView.Manner;
import org.ordskifte.consultation.response.ResponseView.RemarkView;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/** The answers that count, for those who work them through. */
@ApplicationScoped
public class HandedIn {

    @Inject
    Rounds rounds;

    @Inject
    RoundAccess access;

    @Inject
    Responses responses;

    @Inject
    Proceedings proceedings;

    @Inject
    ReadingLedger ledger;

    @Inject
    ResponseDesk desk;

    @Inject
    Screens screens;

    @Inject
    Clock clock;

    /**
     * A remark in an answer that counts.
     *
     * @param respondent by name, where the caller may know it
     */
    public record Counted(Response response, String respondent, Remark remark, RemarkView view, Screen screen) {

        /** Why it became what it became, unless that repeats what must not be read. */
        public String reason(String reason) {
            return screen.reason(reason);
        }
    }

    /**
     * The remarks the caller may read, in the order in which the answers came in. Reading from outside is written down.
     *
     * @param clause null for those on every clause and on the texts as a whole
     */
    public List<Counted> remarks(Consultation round, UUID clause) {
        Attendance you = access.attendance(round);
        Map<UUID, String> slugs = Composer.slugs(rounds.texts(round.id()));
        List<Situation> readable = proceedings.situations(round, you).stream()
                .filter(each -> each.response().state().isTakenIn()
                        && each.readability().isReadable())
                .toList();
        Map<UUID, List<Remark>> remarks = responses.remarks(
                readable.stream().map(each -> each.response().id()).toList());
        Map<UUID, Screen> screened = screens.of(readable);
        List<Counted> counted = new ArrayList<>();
        for (Situation situation : readable) {
            Response response = situation.response();
            List<Counted> theirs = remarks.getOrDefault(response.id(), List.of()).stream()
                    .filter(Remark::belongsToAnswer)
                    .filter(remark -> clause == null || clause.equals(remark.clause()))
                    .map(remark -> counted(situation, remark, slugs, screened.get(response.id())))
                    .toList();
            if (!theirs.isEmpty()) {
                ledger.read(situation, Manner.REMARKS);
            }
            counted.addAll(theirs);
        }
        return counted;
    }

    /**
     * The remarks of one answer, as long as it counts and the caller may read it. Who reads its words is written down
     * where they are read.
     *
     * @throws Refusal not-found
     */
    public List<Counted> remarksOf(String slug, UUID id) {
        Situation situation = proceedings.seen(slug, id);
        if (!situation.response().state().isTakenIn()
                || !situation.readability().isReadable()) {
            return List.of();
        }
        Map<UUID, String> slugs = Composer.slugs(situation.texts());
        Screen screen = screens.of(situation);
        return responses.remarks(List.of(id)).getOrDefault(id, List.of()).stream()
                .filter(Remark::belongsToAnswer)
                .map(remark -> counted(situation, remark, slugs, screen))
                .toList();
    }

    /**
     * One remark of an answer that counts and that the caller may read.
     *
     * @throws Refusal not-found, seal-conflict
     */
    public Counted remark(Consultation round, UUID id) {
        Remark remark = responses.remark(id).orElseThrow(Refusal::notFound);
        Response response = responses
                .find(round.id(), remark.responseId())
                .filter(one -> remark.belongsToAnswer())
                .orElseThrow(Refusal::hidden);
        Situation situation = proceedings.situation(round, response);
        if (!response.state().isTakenIn() || !situation.readability().isKnown()) {
            throw Refusal.hidden();
        }
        if (!situation.readability().isReadable()) {
            throw new Refusal(Code.SEAL_CONFLICT);
        }
        return counted(situation, remark, Composer.slugs(rounds.texts(round.id())), screens.of(situation));
    }

    /** @throws Refusal not-found, stale, response-not-submitted, seal-conflict */
    public ResponseHead close(String slug, UUID id, Long expectedRevision) {
        Situation situation = proceedings.held(slug, id);
        Response response = situation.response();
        response.requireFresh(expectedRevision);
        situation.round().requirePublished();
        if (!response.state().isTakenIn()) {
            throw new Refusal(Code.RESPONSE_NOT_SUBMITTED);
        }
        if (!situation.readability().isReadable()) {
            throw new Refusal(Code.SEAL_CONFLICT);
        }
        response.close(clock.now());
        responses.flush();
        return desk.head(situation, false);
    }

    private static Counted counted(Situation situation, Remark remark, Map<UUID, String> slugs, Screen screen) {
        RemarkView view = ResponseDesk.view(remark, slugs.get(remark.documentId()));
        return new Counted(situation.response(), situation.respondent(), remark, screen.remark(view), screen);
    }
}
