package org.ordskifte.web.page.office;

import java.util.ArrayList;
import java.util.List;
import org.ordskifte.document.DocumentHead;
import org.ordskifte.document.VersionHead;

/** What a reader would ask for and the document does not say. Absence is normal; it is only never hidden. */
final class Debt {

    private Debt() {}

    /**
     * @param version the one in force; null when there is none
     * @return codes of what is not stated
     */
    static List<String> of(DocumentHead document, VersionHead version) {
        List<String> absent = new ArrayList<>();
        if (version != null) {
            add(absent, "adopted-by", version.adoptedBy());
            add(absent, "adopted-on", version.adoptedOn());
            add(absent, "valid-from", version.validFrom());
        }
        add(absent, "responsible-unit", document.responsibleUnit());
        add(absent, "contact-email", document.contactEmail());
        return absent;
    }

    private static void add(List<String> absent, String name, Object value) {
        if (value == null) {
            absent.add(name);
        }
    }
}
