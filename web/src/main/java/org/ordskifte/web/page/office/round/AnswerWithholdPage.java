package org.ordskifte.web.page.office.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ordskifte.consultation.response.AttachmentView;
import org.ordskifte.consultation.response.ResponseView.RemarkView;
import org.ordskifte.consultation.response.ScreenedView;
import org.ordskifte.consultation.response.ScreenedView.Scope;
import org.ordskifte.consultation.response.Screening;
import org.ordskifte.shared.Refusal;
import org.ordskifte.web.page.office.Asked;
import org.ordskifte.web.page.office.Onward;
import org.ordskifte.web.page.office.OutOfSightForm;
import org.ordskifte.web.text.Texts;

/** Takes something of an answer out of sight by one click, says why afterwards, and shows it again. */
@Named("answerWithholdPage")
@RequestScoped
public class AnswerWithholdPage extends OutOfSightForm<ScreenedView> {

    @Inject
    Screening screening;

    @Inject
    AnswerPage answer;

    @Inject
    RoundPage round;

    @Inject
    Asked asked;

    @Inject
    Onward onward;

    @Inject
    Texts t;

    private Screening.State state;

    public AnswerWithholdPage() {
        super(new Traits<>(ScreenedView::id, ScreenedView::isLifted, ScreenedView::reason, ScreenedView::revision));
    }

    /** What is still being written is nobody else's to read; there is nothing to withhold. */
    public void load() {
        if (!round.load().you().registers() || answer.getHead().state().isPending()) {
            throw Refusal.notFound();
        }
    }

    private Screening.State state() {
        if (state == null) {
            state = screening.state(round.slug(), answer.getHead().id());
        }
        return state;
    }

    @Override
    protected List<ScreenedView> known() {
        return state().all();
    }

    /** Since when; null while it can be read. */
    public LocalDate since(String scope, UUID part) {
        return getStanding().stream()
                .filter(one -> one.scope().name().equals(scope)
                        && (part == null ? one.part() == null : part.equals(one.part())))
                .map(ScreenedView::since)
                .findFirst()
                .orElse(null);
    }

    /** Whether others do not see the remark because it says again what is withheld of the text. */
    public boolean isRepeating(RemarkView remark) {
        return state().repeating().contains(remark.id());
    }

    @Override
    protected Asked asked() {
        return asked;
    }

    /** What is withheld, in words that do not repeat it. */
    public String what(ScreenedView one) {
        return switch (one.scope()) {
            case ANSWER -> t.of("office.answer.withhold.of.answer");
            case TEXT -> t.of("office.answer.withhold.of.text");
            case REMARK -> t.of("office.answer.withhold.of.remark", place(one));
            case ATTACHMENT -> t.of("office.answer.withhold.of.attachment", place(one));
        };
    }

    /** Remarks and files are counted from 1, in the order in which they stand. */
    private int place(ScreenedView one) {
        List<UUID> ids = one.scope() == Scope.REMARK
                ? answer.load().remarks().stream().map(RemarkView::id).toList()
                : answer.load().attachments().stream().map(AttachmentView::id).toList();
        return ids.indexOf(one.part()) + 1;
    }

    public void all() {
        done(Scope.ANSWER, null);
    }

    public void text() {
        done(Scope.TEXT, null);
    }

    public void remark(UUID id) {
        done(Scope.REMARK, id);
    }

    public void attachment(UUID id) {
        done(Scope.ATTACHMENT, id);
    }

    private void done(Scope scope, UUID part) {
        ScreenedView view = screening.withhold(round.slug(), answer.getHead().id(), scope, part, null, null);
        onward.to(path() + "?why=" + view.id(), "office.withhold.done");
    }

    public void explain() {
        screening.explain(round.slug(), answer.getHead().id(), getChosen().id(), typed(), seen());
        onward.to(path(), "office.withhold.explained");
    }

    public void lift() {
        screening.lift(round.slug(), answer.getHead().id(), getChosen().id(), typed(), null);
        onward.to(path(), "office.withhold.lifted");
    }

    private String path() {
        return answer.path() + "/withhold";
    }
}
