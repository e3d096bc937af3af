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
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isBlank()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            String sentence = uploads.missing("answer:file", t.of("office.respond.file.required"));
            faces.addMessage("answer:file", new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
            return;
        }
        ResponseView saved = words.written();
        if (saved != null) {
            words.goOnFrom(saved.head().revision());
            Upload upload = Upload.of(file, LARGEST);
            responding.attach(
                    round.slug(),
                    id(),
                    upload.name(),
                    upload.bytes(),
                    saved.head().revision());
            onward.to(respond.path() + "#files", "office.respond.attached", upload.name());
        }
    }

    public void detach(UUID attachment, String name) {
        ResponseView saved = words.written();
        if (saved != null) {
            words.goOnFrom(saved.head().revision());
            responding.detach(round.slug(), id(), attachment, saved.head().revision());
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
