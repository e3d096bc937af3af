package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ordskifte.intake.Correction;
import org.ordskifte.intake.Importing;

/** A person says in which language a file is written; it is read anew in it. */
@Named("languageForm")
@RequestScoped
public class LanguageForm {

    @Inject
    Importing importing;

    @Inject
    PreviewPage preview;

    @Inject
    OfficeWords words;

    @Inject
    Onward onward;

    private String language;

    public void choose() {
        importing.settle(preview.load().id(), Correction.ofLanguage(language), preview.seen());
        onward.to("imports/" + preview.load().id(), "office.preview.language.chosen", words.of("language", language));
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
