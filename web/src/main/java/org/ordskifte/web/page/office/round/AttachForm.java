package org.ordskifte.web.page.office.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.UUID;
import org.ordskifte.consultation.response.Responding;
import org.ordskifte.consultation.response.ResponseView;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;
import org.ordskifte.web.page.office.Onward;
import org.ordskifte.web.page.office.Upload;
import org.ordskifte.web.page.office.Uploads;
import org.ordskifte.web.text.Texts;

/** Files that go with an answer. The words are saved along with them, since both stand in one form. */
@Named("attachForm")
@RequestScoped
public class AttachForm {

    private static final long LARGEST = 15;

    @Inject
    Responding responding;

    @Inject
    RoundPage round;

    @Inject
    RespondPage respond;

    @Inject
    AnswerForm words;

    @Inject
    Onward onward;

    @Inject
    Uploads uploads;

    @Inject
    Texts t;

    private Part file;

    public void attach() {
        if (!isChosen()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            String sentence = uploads.missing("answer:file", t.of("office.respond.file.required"));
            faces.addMessage("answer:file", new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
            return;
        }
        if (words.written() != null) {
            onward.to(
                    respond.path() + "#files",
                    "office.respond.attached",
                    attachChosen().name());
        }
    }

    /**
     * Attaches what is chosen to words that are saved by now, which a file that is refused does not take back.
     *
     * @return null where none is chosen
     */
    Upload attachChosen() {
        try {
            Upload upload = chosen();
            if (upload != null) {
                attach(upload);
            }
            return upload;
        } catch (Refusal refusal) {
            words.beginAgain();
            say(t.of("office.respond.saved.file"));
            throw refusal;
        }
    }

    /** What is saved already goes on from there. */
    private void attach(Upload upload) {
        ResponseView now = responding.attach(round.slug(), id(), upload.name(), upload.bytes(), words.getRevision());
        words.goOnFrom(now.head().revision());
    }

    /** Attaches what is chosen while the page is only shown again, since a browser would forget it and nobody notice. */
    void keep() {
        Upload upload = chosen();
        if (upload != null) {
            attach(upload);
            respond.refresh();
            say(t.of("office.respond.attached.alone", upload.name()));
        }
    }

    private static void say(String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
    }

    /**
     * The file that is chosen and not attached yet; null where there is none.
     *
     * @throws Refusal file-too-large, empty-file
     */
    private Upload chosen() {
        if (!isChosen() && uploads.isEmpty("answer:file")) {
            throw new Refusal(Code.EMPTY_FILE, "field", "file");
        }
        return isChosen() ? Upload.of(file, LARGEST) : null;
    }

    private boolean isChosen() {
        return file != null
                && file.getSubmittedFileName() != null
                && !file.getSubmittedFileName().isBlank();
    }

    public void detach(UUID attachment, String name) {
        keep();
        if (words.written() != null) {
            responding.detach(round.slug(), id(), attachment, words.getRevision());
            onward.to(respond.path() + "#files", "office.respond.detached", name);
        }
    }

    private UUID id() {
        return respond.load().head().id();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
