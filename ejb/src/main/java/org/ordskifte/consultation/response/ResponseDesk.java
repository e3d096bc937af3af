package org.ordskifte.consultation.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ordskifte.consultation.answer.Answer;
import org.ordskifte.consultation.answer.RemarkContent;
import org.ordskifte.consultation.response.ResponseView.Abilities;
import org.ordskifte.consultation.response.ResponseView.RemarkView;

/** Lays an answer out for the caller: no more of it than they may see. */
@ApplicationScoped
class ResponseDesk {

    @Inject
    Responses responses;

    @Inject
    Composer composer;

    ResponseView lay(Situation situation) {
        responses.flush();
        return lay(situation, responses.parts(situation.response().id()));
    }

    /** The same for many, each kind of part looked up once for all. */
    List<ResponseView> lay(List<Situation> situations) {
        Map<UUID, Parts> parts = responses.parts(
                situations.stream().map(each -> each.response().id()).toList());
        return situations.stream()
                .map(each -> lay(each, parts.get(each.response().id())))
                .toList();
    }

    /** As much of each as stands on the page of its round. */
    List<ShownAnswer> show(List<Situation> situations) {
        List<UUID> ids = situations.stream().map(each -> each.response().id()).toList();
        Map<UUID, List<Remark>> remarks = responses.remarks(ids);
        Map<UUID, List<AttachmentView>> attachments = responses.attachments(ids);
        return situations.stream()
                .map(each -> {
                    Response response = each.response();
                    return new ShownAnswer(
                            head(each, true, null),
                            response.text(),
                            remarks(each, remarks.getOrDefault(response.id(), List.of())),
                            attachments.getOrDefault(response.id(), List.of()));
                })
                .toList();
    }

    private ResponseView lay(Situation situation, Parts parts) {
        Response response = situation.response();
        Answer answer = composer.compose(situation.texts(), situation.round(), response, parts);
        boolean inside = situation.readability().inside();
        boolean named = inside || situation.you().reader();
        return new ResponseView(
                head(situation, true, parts.number()),
                answer.text(),
                remarks(situation, parts.remarks()),
                answer.reservation(),
                answer.answers(),
                parts.attachments(),
                response.hash(),
                parts.approvals().stream().map(approval -> approval.view(named)).toList(),
                Proceedings.signatures(situation, answer, parts.approvals()).areComplete(),
                situation.round().visibility().of(situation.consultee().kind().respondent()),
                situation.deadline(),
                response.savedAt(),
                new Abilities(situation.writes(), situation.handsIn(), situation.approves(), inside));
    }

    /** @param readable whether the position may be said as well */
    ResponseHead head(Situation situation, boolean readable) {
        UUID response = situation.response().id();
        return head(situation, readable, responses.numbers(List.of(response)).get(response));
    }

    /** @param number of its receipt, said to those only who may know it */
    ResponseHead head(Situation situation, boolean readable, String number) {
        Response response = situation.response();
        boolean knowsNumber =
                situation.readability().inside() || situation.you().secretariat();
        return response.head(
                slugs(situation).get(response.documentId()),
                situation.hasExpired(),
                readable,
                knowsNumber ? number : null);
    }

    private static List<RemarkView> remarks(Situation situation, List<Remark> remarks) {
        Map<UUID, String> slugs = slugs(situation);
        return remarks.stream()
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

    private static Map<UUID, String> slugs(Situation situation) {
        return Composer.slugs(situation.texts());
    }
}
