package org.ordskifte.web.tag;

import jakarta.faces.context.FacesContext;
import org.ordskifte.web.text.Tongue;
import org.ordskifte.web.text.Wording;

/** The words of the page that is written. */
final class TagWording {

    private TagWording() {}

    static Wording of(FacesContext context) {
        return Wording.in(
                Tongue.of(context.getViewRoot().getLocale().toLanguageTag()).orElse(Tongue.DA));
    }
}
