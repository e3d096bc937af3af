package org.ordskifte.web.page.office.round;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ordskifte.consultation.ConsulteeDraft;
import org.ordskifte.consultation.ConsulteeView;
import org.ordskifte.consultation.terms.ConsulteeKind;

/** Who is to be asked, as it is typed: committees by ticking, others in rows. */
public class AskedForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 3;

    private final ArrayList<BodyForm> bodies = new ArrayList<>();
    private List<String> committees = new ArrayList<>();

    static AskedForm of(List<ConsulteeView> consultees) {
        AskedForm form = new AskedForm();
        for (ConsulteeView one : consultees) {
            if (one.kind() == ConsulteeKind.COMMITTEE) {
                form.committees.add(one.committee());
            } else {
                form.bodies.add(BodyForm.of(one));
            }
        }
        form.roomFor();
        return form;
    }

    /** There is always an empty row to write in. */
    private void roomFor() {
        do {
            bodies.add(new BodyForm());
        } while (bodies.size() < ROWS);
    }

    List<ConsulteeDraft> drafts() {
        Stream<ConsulteeDraft> own =
                committees.stream().map(slug -> new ConsulteeDraft(slug, null, null, ConsulteeKind.COMMITTEE, false));
        Stream<ConsulteeDraft> others =
                bodies.stream().filter(one -> !one.isBlank()).map(BodyForm::draft);
        return Stream.concat(own, others).toList();
    }

    public List<BodyForm> getBodies() {
        return bodies;
    }

    public List<String> getCommittees() {
        return committees;
    }

    public void setCommittees(List<String> committees) {
        this.committees = committees;
    }
}
