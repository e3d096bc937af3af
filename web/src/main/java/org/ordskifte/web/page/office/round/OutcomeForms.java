package org.ordskifte.web.page.office.round;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ordskifte.consultation.processing.ProcessedRemark;
import org.ordskifte.consultation.processing.Processing;
import org.ordskifte.web.page.office.Onward;
import org.ordskifte.web.text.Texts;

/**
 * The remarks the caller may read, each with what becomes of it. They stay as they were when the page was asked for, so
 * that an outcome is given to the remark it was chosen beside.
 */
@Named("outcomes")
@ViewScoped
public class OutcomeForms implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Processing processing;

    @Inject
    RoundPage round;

    @Inject
    AnswerTexts texts;

    @Inject
    Onward onward;

    @Inject
    Texts t;

    private final ArrayList<OutcomeForm> remarks = new ArrayList<>();

    /** Numbered in the order of the texts. */
    @PostConstruct
    void begin() {
        List<ProcessedRemark> stored = processing.remarks(round.slug(), null);
        for (AnswerTexts.Row row : texts.rows(null)) {
            stored.stream()
                    .filter(one -> Objects.equals(one.remark().clause(), row.clause())
                            && row.text().document().equals(one.remark().document()))
                    .forEach(one -> remarks.add(new OutcomeForm(remarks.size() + 1, one)));
        }
    }

    /** Shown again, because something was refused: each remark as it stands now. */
    public void shown() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            processing.remarks(round.slug(), null).forEach(stored -> remarks.stream()
                    .filter(one -> one.getId().equals(stored.remark().id()))
                    .forEach(one -> one.renew(stored)));
        }
    }

    /** The places that are remarked on. */
    public List<AnswerTexts.Row> getRows() {
        return texts.rows(null).stream().filter(row -> !at(row).isEmpty()).toList();
    }

    public List<OutcomeForm> at(AnswerTexts.Row row) {
        return remarks.stream()
                .filter(one -> Objects.equals(one.clause(), row.clause())
                        && row.text().document().equals(one.document()))
                .toList();
    }

    public int getCount() {
        return remarks.size();
    }

    /** How many have no outcome yet. */
    public long getOpen() {
        return remarks.stream().filter(one -> one.getDecided() == null).count();
    }

    public void decide(OutcomeForm form) {
        if (form.getOutcome() == null) {
            refuse("office.outcome.required", form);
        } else if (form.lacksReason()) {
            refuse("office.outcome.reason.required", form);
        } else {
            processing.decide(round.slug(), form.getId(), form.draft(), form.revision());
            leadOn(form);
        }
    }

    /** Back to the remark; but whoever has written at another one, too, stays with what they wrote. */
    private void leadOn(OutcomeForm decided) {
        if (remarks.stream().anyMatch(one -> one != decided && one.isUnsaved())) {
            String sentence = t.of("office.outcome.saved", decided.getNumber());
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
        } else {
            onward.to(
                    "consultations/" + round.slug() + "/answers#r-" + decided.getId(),
                    "office.outcome.saved",
                    decided.getNumber());
        }
    }

    private void refuse(String key, OutcomeForm form) {
        String sentence = t.of(key, form.getNumber());
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }
}
