package org.ordskifte.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.ordskifte.document.Vanishing;
import org.ordskifte.web.entry.PageContext;

/** Whether what is not to be found at an address stood there until the authority took it back. */
@RequestScoped
class TakenBack {

    @Inject
    Vanishing vanishing;

    @Inject
    PageContext page;

    boolean isMeant() {
        String document = page.part("document");
        if (document == null) {
            return false;
        }
        String version = page.part("version");
        return version == null
                ? vanishing.isTakenBack(document, null)
                : version.matches("[1-9][0-9]{0,5}") && vanishing.isTakenBack(document, Integer.valueOf(version));
    }
}
