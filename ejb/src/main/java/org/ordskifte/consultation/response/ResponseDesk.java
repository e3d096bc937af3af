package org.ordskifte.consultation.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ordskifte.consultation.Rounds;
import org.ordskifte.consultation.answer.Answer;
import org.ordskifte.consultation.answer.RemarkContent;
import org.ordskifte.consultation.response.ResponseView.Abilities;
import org.ordskifte.consultation.response.ResponseView.RemarkView;

/** Lays an answer out for the caller: no more of it than they may see. */
@ApplicationScoped
class ResponseDesk {

    @Inject
    Rounds rounds;

    @Inject
    Responses responses;

    @Inject
    Composer composer;

    @Inject
    Proceedings proceedings;

    ResponseView lay(Situation situation) {
        responses.flush();
        Response response = situation.response();
        Answer answer = composer.compose(situation.round(), response);
        boolean inside = situation.readability().inside();
        boolean named = inside || situation.you().reader();
        return new ResponseView(
                head(situation, true),
                answer.text(),
                remarks(situation),
                answer.reservation(),
                answer.answers(),
                responses.attachments(response.id()),
                response.hash(),
                responses.approvals(response.id()).stream()
                        .map(approval -> approval.view(named))
                        .toList(),
                proceedings.signatures(situation, answer).areComplete(),
                situation.round().visibility().of(situation.consultee().kind().respondent()),
                situation.deadline(),
                response.savedAt(),
                new Abilities(situation.writes(), situation.handsIn(), situation.approves(), inside));
    }

    /** @param readable whether the position may be said as well */
    ResponseHead head(Situation situation, boolean readable) {
        Response response = situation.response();
        boolean knowsNumber =
                situation.readability().inside() || situation.you().secretariat();
        String number = responses.receipts(response.id()).stream()
                .filter(receipt -> knowsNumber)
                .map(receipt -> receipt.view().number())
                .findFirst()
                .orElse(null);
        return response.head(slugs(situation).get(response.documentId()), situation.hasExpired(), readable, number);
    }

    private List<RemarkView> remarks(Situation situation) {
        Map<UUID, String> slugs = slugs(situation);
        return responses.remarks(situation.response().id()).stream()
                .filter(remark -> situation.isAtHome(remark.room()))
                .map(remark -> view(remark, slugs.get(remark.documentId())))
                .toList();
    }

    static RemarkView view(Remark remark, String document) {
        RemarkContent content = remark.content(document);
        return new RemarkView(
                content.id(),
                content.document(),
                content.clause(),
                content.kind(),
                content.side(),
                content.text(),
                content.proposedText(),
                remark.isHandedIn());
    }

    private Map<UUID, String> slugs(Situation situation) {
        return Composer.slugs(rounds.texts(situation.round().id()));
    }
}
