package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.ordskifte.web.entry.PageContext;
import org.ordskifte.web.text.Language;

/** Where an action that succeeded leads, and what is said there. */
@RequestScoped
public class Onward {

    @Inject
    PageContext page;

    @Inject
    Language language;

    /**
     * @param path below the tenant's office, empty for the desk
     * @param key of the sentence to be read there
     * @param arguments fill the places of that sentence
     */
    public void to(String path, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String sentence = language.getWording().text(key, arguments);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        to(path);
    }

    public void to(String path) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext()
                    .redirect("/" + page.getTenantSlug() + "/office" + (path.isEmpty() ? "" : "/" + path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
