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
import org.ordskifte.document.Echoes;

/** Lays an answer out for the caller: no more of it than they may see. */
@ApplicationScoped
class ResponseDesk {

    @Inject
    Responses responses;

    @Inject
    Composer composer;

    @Inject
    Screens screens;

    ResponseView lay(Situation situation) {
        responses.flush();
        return lay(situation, responses.parts(situation.response().id()), screens.of(situation));
    }

    /** The same for many, each kind of part looked up once for all. */
    List<ResponseView> lay(List<Situation> situations) {
        Map<UUID, Parts> parts = responses.parts(
                situations.stream().map(each -> each.response().id()).toList());
        Map<UUID, Screen> screened = screens.of(situations);
        return situations.stream()
                .map(each -> lay(
                        each,
                        parts.get(each.response().id()),
                        screened.get(each.response().id())))
                .toList();
    }

    /** As much of each as stands on the page of its round. */
    List<ShownAnswer> show(List<Situation> situations) {
        List<UUID> ids = situations.stream().map(each -> each.response().id()).toList();
        Map<UUID, List<Remark>> remarks = responses.remarks(ids);
        Map<UUID, List<AttachmentView>> attachments = responses.attachments(ids);
        Map<UUID, Screen> screened = screens.of(situations);
        return situations.stream()
                .map(each -> {
                    Response response = each.response();
                    Screen screen = screened.get(response.id());
                    return new ShownAnswer(
                            head(each, !screen.hidesAll(), null),
                            screen.text(response.text()),
                            screen.remarks(remarks(each, remarks.getOrDefault(response.id(), List.of()))),
                            screen.attachments(attachments.getOrDefault(response.id(), List.of())),
                            screen);
                })
                .toList();
    }

    /** The bytes of an answer are all of it or nothing. */
    boolean hidesSome(Situation situation) {
        Screen screen = screens.of(situation);
        Screen none = new Screen(true, List.of(), Echoes.NONE, null);
        return screen.hides(lay(situation, responses.parts(situation.response().id()), none));
    }

    boolean hides(Situation situation, UUID attachment, String name) {
        return screens.of(situation).hides(attachment, name);
    }

    private ResponseView lay(Situation situation, Parts parts, Screen screen) {
        Response response = situation.response();
        Answer answer = composer.compose(situation.texts(), situation.round(), response, parts);
        boolean inside = situation.readability().inside();
        boolean named = inside || situation.you().reader();
        return new ResponseView(
                head(situation, !screen.hidesAll(), parts.number()),
                screen.text(answer.text()),
                screen.remarks(remarks(situation, parts.remarks())),
                screen.reservation(answer.reservation()),
                screen.parts(answer.answers()),
                screen.attachments(parts.attachments()),
                response.hash(),
                parts.approvals().stream().map(approval -> approval.view(named)).toList(),
                Proceedings.signatures(situation, answer, parts.approvals()).areComplete(),
                situation.round().visibility().of(situation.consultee().kind().respondent()),
                situation.deadline(),
                screen.transparent() ? screen.standing() : List.of(),
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
                        situation.respondent(),
                        slugs(situation).get(response.documentId()),
                        situation.hasExpired(),
                        readable,
                        knowsNumber ? number : null)
                .until(situation.deadline());
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
