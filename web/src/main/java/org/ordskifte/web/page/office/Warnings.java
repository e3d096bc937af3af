package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.ordskifte.web.text.Language;
import org.ordskifte.web.text.Wording;

/** Says above the page why something was not done. */
@RequestScoped
public class Warnings {

    @Inject
    Language language;

    void say(String key, Object... arguments) {
        String sentence = Wording.in(language.getTongue()).text(key, arguments);
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, sentence, null));
    }
}
