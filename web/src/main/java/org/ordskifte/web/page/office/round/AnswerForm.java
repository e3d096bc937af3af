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
import java.util.UUID;
import org.ordskifte.consultation.answer.AnswerPart;
import org.ordskifte.consultation.answer.Position;
import org.ordskifte.consultation.answer.RemarkSide;
import org.ordskifte.consultation.response.Responding;
import org.ordskifte.consultation.response.ResponseContent;
import org.ordskifte.consultation.response.ResponseView;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;
import org.ordskifte.web.page.office.Onward;
import org.ordskifte.web.page.office.Upload;
import org.ordskifte.web.text.Texts;

/**
 * The words of an answer while somebody writes them. When others have saved in the meantime, what only they changed is
 * taken over, what only this writer changed stays, and what both changed is shown in both wordings until saved again.
 */
@Named("answerForm")
@ViewScoped
public class AnswerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Responding responding;

    @Inject
    RoundPage round;

    @Inject
    RespondPage respond;

    @Inject
    AttachForm files;

    @Inject
    Onward onward;

    @Inject
    Texts t;

    private final ArrayList<RemarkForm> remarks = new ArrayList<>();
    private boolean open;
    private long revision;
    private Position position;
    private Position seenPosition;
    private String text;
    private String seenText;
    private String meanwhile;
    private ReservationForm reservation;
    private ArrayList<PartForm> parts;

    @PostConstruct
    void begin() {
        ResponseView stored = respond.load();
        open = respond.isWritable();
        revision = stored.head().revision();
        position = stored.head().position();
        seenPosition = position;
        text = stored.text();
        seenText = RemarkForm.plain(text);
        stored.remarks().forEach(one -> remarks.add(new RemarkForm(one)));
        reservation = ReservationForm.of(stored.reservation());
        parts = PartForm.all(round.load().documents(), stored.head().document(), stored.answers());
    }

    /** The remarks on a clause; those on a text as a whole for a clause that is null. */
    public List<RemarkForm> at(String document, UUID clause) {
        return remarks.stream()
                .filter(one -> Objects.equals(one.getClause(), clause) && Objects.equals(one.getDocument(), document))
                .toList();
    }

    public void add(String document, UUID clause) {
        files.keep();
        remarks.forEach(RemarkForm::settled);
        remarks.add(new RemarkForm(document, clause));
    }

    public void remove(RemarkForm remark) {
        files.keep();
        remarks.remove(remark);
        say(FacesMessage.SEVERITY_INFO, "office.respond.removed");
    }

    public void save() {
        save("", "office.respond.saved");
    }

    /** Saves, then leads to a step that is confirmed on a page of its own. */
    public void saveAnd(String step) {
        save("?step=" + step, null);
    }

    /** @param said there where no file was chosen; null for nothing */
    private void save(String where, String said) {
        if (written() == null) {
            return;
        }
        String path = respond.path() + where;
        Upload upload = files.attachChosen();
        if (upload != null) {
            onward.to(path, "office.respond.attached", upload.name());
        } else if (said != null) {
            onward.to(path, said);
        } else {
            onward.to(path);
        }
    }

    /** @return null when others have saved in the meantime */
    ResponseView written() {
        remarks.removeIf(RemarkForm::isBlank);
        UUID id = respond.load().head().id();
        List<ResponseContent.RemarkDraft> drafts =
                remarks.stream().map(RemarkForm::draft).toList();
        List<AnswerPart> answers =
                parts.stream().filter(one -> !one.isBlank()).map(PartForm::part).toList();
        ResponseContent content =
                new ResponseContent(position, text == null ? "" : text, drafts, reservation.reservation(), answers);
        try {
            ResponseView saved = responding.write(round.slug(), id, content, revision);
            revision = saved.head().revision();
            return saved;
        } catch (Refusal refusal) {
            if (refusal.code() != Code.STALE) {
                throw refusal;
            }
            meet();
            return null;
        }
    }

    /** Everything typed is stored, and the page stays. */
    void beginAgain() {
        respond.refresh();
        remarks.clear();
        begin();
    }

    private void meet() {
        respond.refresh();
        ResponseView stored = respond.load();
        revision = stored.head().revision();
        Meanwhile.merge(remarks, stored.remarks());
        PartForm.meet(parts, stored.answers());
        reservation.meet(stored.reservation());
        String now = RemarkForm.plain(stored.text());
        if (RemarkForm.plain(text).equals(seenText)) {
            text = stored.text();
        } else if (!now.equals(seenText)) {
            meanwhile = stored.text();
        }
        if (position == seenPosition) {
            position = stored.head().position();
        }
        seenText = now;
        seenPosition = stored.head().position();
        say(FacesMessage.SEVERITY_WARN, "office.respond.conflict");
    }

    private void say(FacesMessage.Severity severity, String key) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, t.of(key), null));
    }

    /** Whether there is something typed that is not stored. */
    public boolean isUnsaved() {
        return position != seenPosition
                || !RemarkForm.plain(text).equals(seenText)
                || reservation.isChanged()
                || parts.stream().anyMatch(PartForm::isChanged)
                || remarks.stream().anyMatch(one -> one.isFresh() || one.isChanged())
                || remarks.stream().filter(one -> one.getId() != null).count()
                        != respond.load().remarks().size();
    }

    /** Stays as it was when the page was asked for, so that nothing typed is lost to a deadline. */
    public boolean isOpen() {
        return open;
    }

    public long getRevision() {
        return revision;
    }

    void goOnFrom(long stored) {
        revision = stored;
    }

    public Position getPosition() {
        return position;
    }

    public void setPosition(Position position) {
        this.position = position;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** The text as others have saved it; null unless both have changed it. */
    public String getMeanwhile() {
        return meanwhile;
    }

    public ReservationForm getReservation() {
        return reservation;
    }

    /** One for each of several texts; empty where the answer as a whole is the answer. */
    public List<PartForm> getParts() {
        return parts;
    }

    public List<RemarkSide> getSides() {
        return respond.getSides();
    }
}
