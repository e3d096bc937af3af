package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.ordskifte.intake.ImportView;
import org.ordskifte.intake.Importing;
import org.ordskifte.intake.RecentImport;
import org.ordskifte.shared.Slug;
import org.ordskifte.web.limit.Client;
import org.ordskifte.web.limit.Limit;

/** A file is handed in; what was found in it is shown next. */
@Named("importPage")
@RequestScoped
public class ImportPage {

    @Inject
    Importing importing;

    @Inject
    Asked asked;

    @Inject
    Onward onward;

    @Inject
    Client client;

    private List<RecentImport> recent;
    private Part file;
    private String language;

    public void load() {
        if (recent == null) {
            recent = importing.recent();
        }
    }

    public List<RecentImport> getRecent() {
        load();
        return recent;
    }

    public void take() {
        client.does(Limit.IMPORT);
        ImportView found = importing.preview(file.getSubmittedFileName(), bytes(), language, null);
        onward.to("imports/" + found.id() + forDocument());
    }

    /** The document for which the file is meant goes along. */
    private String forDocument() {
        String document = asked.text("document");
        return document != null && document.matches(Slug.PATTERN) ? "?document=" + document : "";
    }

    private byte[] bytes() {
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
