package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.ordskifte.intake.Receiving;

/** Waits a moment for a file to be read, so that whoever hands in a small one sees no page in between. */
@RequestScoped
class Waiting {

    private static final Duration AT_FIRST = Duration.ofMillis(1200);

    @Inject
    Receiving receiving;

    @Inject
    Onward onward;

    /** @param query goes along to the preview, from its question mark; may be empty */
    void on(UUID reading, String query) {
        Receiving.Progress now = receiving.look(reading, AT_FIRST);
        if (now.imported() == null) {
            onward.to("imports/reading/" + reading + query);
        } else {
            arrived(now, query);
        }
    }

    void arrived(Receiving.Progress read, String query) {
        if (read.replaces() == null) {
            onward.to("imports/" + read.imported() + query);
        } else {
            onward.to("imports/" + read.imported() + query, "office.replace.done", read.fileName());
        }
    }
}
