package org.ordskifte.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ordskifte.consultation.ConsulteeView;
import org.ordskifte.consultation.RoundView;
import org.ordskifte.consultation.RoundView.RoundDocumentView;
import org.ordskifte.consultation.processing.Explaining.Explained;
import org.ordskifte.consultation.processing.OutcomeView;
import org.ordskifte.consultation.response.FollowedRound;
import org.ordskifte.consultation.response.ResponseHead;
import org.ordskifte.consultation.response.ResponseView.RemarkView;
import org.ordskifte.consultation.response.ShownAnswer;
import org.ordskifte.consultation.terms.ConsulteeKind;
import org.ordskifte.document.Reading;
import org.ordskifte.document.VersionView;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.text.Language;
import org.ordskifte.web.text.Wording;

/** The answers of a round as far as they were promised to be shown to everybody. */
@RequestScoped
public class PublicAnswers {

    @Inject
    Reading reading;

    @Inject
    CurrentTenant tenant;

    @Inject
    Language language;

    /**
     * In the order in which they came in.
     *
     * @param shown its texts as far as they can be read
     */
    List<AnswerLine> of(Explained explained, Map<RoundDocumentView, VersionView> shown) {
        FollowedRound followed = explained.followed();
        RoundView round = followed.round();
        if (followed.answers().isEmpty()) {
            return List.of();
        }
        Map<UUID, ClauseName> clauses = new HashMap<>();
        round.documents().forEach(document -> addClauses(document, shown.get(document), clauses));
        return followed.answers().stream()
                .map(answer -> line(round, answer, clauses, explained.became()))
                .toList();
    }

    private record ClauseName(String name, String href) {}

    private void addClauses(RoundDocumentView document, VersionView shown, Map<UUID, ClauseName> clauses) {
        String address = "/" + tenant.get().slug() + "/" + document.document() + "/v";
        Optional.ofNullable(shown).or(() -> reading.latest(document.document())).ifPresent(view -> view.clauses()
                .forEach(clause -> {
                    String name = ClauseLife.name(clause);
                    clauses.put(
                            clause.id(),
                            new ClauseName(
                                    name.isEmpty() ? wording().text("document.clause.unnamed") : name,
                                    address + view.version().number() + "#c-" + clause.id()));
                }));
    }

    private AnswerLine line(
            RoundView round, ShownAnswer answer, Map<UUID, ClauseName> clauses, Map<UUID, OutcomeView> became) {
        ResponseHead head = answer.head();
        String position = head.position() == null
                ? null
                : wording()
                        .text("response.position."
                                + head.position()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'));
        return new AnswerLine(
                head,
                name(round, head),
                position,
                answer.text(),
                answer.remarks().stream()
                        .map(remark -> line(remark, clauses, became.get(remark.id())))
                        .toList(),
                answer.attachments());
    }

    private AnswerLine.RemarkLine line(RemarkView remark, Map<UUID, ClauseName> clauses, OutcomeView became) {
        ClauseName clause = remark.clause() == null ? null : clauses.get(remark.clause());
        return new AnswerLine.RemarkLine(
                clause == null ? null : clause.name(),
                clause == null ? null : clause.href(),
                wording().text("remark.kind." + remark.kind().name().toLowerCase(Locale.ROOT)),
                remark.text(),
                remark.proposedText(),
                became);
    }

    private String name(RoundView round, ResponseHead head) {
        boolean person = round.consultees().stream()
                .filter(one -> one.id().equals(head.consultee()))
                .map(ConsulteeView::kind)
                .anyMatch(kind -> kind == ConsulteeKind.PERSON);
        return person || head.name() == null ? wording().text("response.person") : head.name();
    }

    private Wording wording() {
        return language.getWording();
    }
}
