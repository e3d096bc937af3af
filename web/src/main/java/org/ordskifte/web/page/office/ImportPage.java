package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.ordskifte.intake.Importing;
import org.ordskifte.intake.Receiving;
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
    Receiving receiving;

    @Inject
    Waiting waiting;

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

    /** Whoever's file takes longer sees that it is being read. */
    public void take() {
        client.does(Limit.IMPORT);
        Upload upload = Upload.of(file);
        waiting.on(receiving.begin(upload.name(), upload.bytes(), language, null), forDocument());
    }

    /** The document for which the file is meant goes along. */
    private String forDocument() {
        String document = asked.text("document");
        return document != null && document.matches(Slug.PATTERN) ? "?document=" + document : "";
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
