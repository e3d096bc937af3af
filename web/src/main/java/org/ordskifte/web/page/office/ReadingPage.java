package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import org.ordskifte.intake.Receiving;
import org.ordskifte.shared.Refusal;
import org.ordskifte.shared.Slug;
import org.ordskifte.web.entry.PageContext;
import org.ordskifte.web.text.Language;
import org.ordskifte.web.text.RefusalText;

/** A file that is being read, until it has been: then its preview is shown, or why there is none. */
@Named("readingPage")
@RequestScoped
public class ReadingPage {

    private static final Duration A_MOMENT = Duration.ofMillis(300);

    @Inject
    Receiving receiving;

    @Inject
    PageContext page;

    @Inject
    Asked asked;

    @Inject
    Language language;

    @Inject
    Waiting waiting;

    @Inject
    Permitted may;

    private Receiving.Progress progress;
    private String refused;

    /** To whoever comes when nothing is known of it any more, the reading is over. */
    public void load() {
        may.requireWriter();
        try {
            progress = receiving.look(page.id("reading"), A_MOMENT);
        } catch (Refusal refusal) {
            refused = refusal.kind() == Refusal.Kind.NOT_FOUND ? "" : RefusalText.of(refusal, language.getWording());
            return;
        }
        if (progress.imported() != null) {
            String document = asked.text("document");
            boolean known = document != null && document.matches(Slug.PATTERN);
            waiting.arrived(progress, known ? "?document=" + document : "");
        }
    }

    public boolean isGoing() {
        return progress != null && progress.imported() == null;
    }

    public Receiving.Progress getProgress() {
        return progress;
    }

    /** Why the file was not read; empty where nobody knows any more. */
    public String getRefused() {
        return refused;
    }
}
