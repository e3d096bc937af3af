package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import org.ordskifte.intake.Receiving;
import org.ordskifte.web.limit.Client;
import org.ordskifte.web.limit.Limit;

/** A better file is handed in, in place of one that was corrected already. */
@Named("replaceForm")
@RequestScoped
public class ReplaceForm {

    @Inject
    Receiving receiving;

    @Inject
    PreviewPage preview;

    @Inject
    Client client;

    @Inject
    Waiting waiting;

    private Part file;

    public void replace() {
        client.does(Limit.IMPORT);
        Upload upload = Upload.of(file);
        waiting.on(
                receiving.begin(
                        upload.name(), upload.bytes(), null, preview.load().id()),
                "");
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
