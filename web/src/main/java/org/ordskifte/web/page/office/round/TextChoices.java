package org.ordskifte.web.page.office.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ordskifte.consultation.RoundView.RoundDocumentView;
import org.ordskifte.document.DocumentView;
import org.ordskifte.document.Reading;
import org.ordskifte.document.VersionHead;
import org.ordskifte.document.VersionState;
import org.ordskifte.web.text.Texts;

/** The texts that can go out in a round: those it has, in their order, then whatever else is not yet adopted. */
@RequestScoped
public class TextChoices {

    @Inject
    Reading reading;

    @Inject
    Texts t;

    /** What can be ticked. */
    public record Choice(String key, String label) implements Serializable {

        /** Slug of the text. */
        String document() {
            return key.split("/", 2)[0];
        }
    }

    ArrayList<Choice> beside(List<RoundDocumentView> chosen) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        chosen.forEach(one -> add(choices, one.document(), one.version(), one.title()));
        for (DocumentView document : reading.list()) {
            document.versions().stream()
                    .filter(TextChoices::canGoOut)
                    .map(VersionHead::number)
                    .forEach(number -> add(
                            choices,
                            document.head().slug(),
                            number,
                            document.head().title()));
        }
        return new ArrayList<>(choices.values());
    }

    static String key(String document, int version) {
        return document + "/" + version;
    }

    private void add(Map<String, Choice> choices, String document, int version, String title) {
        String key = key(document, version);
        choices.putIfAbsent(key, new Choice(key, t.of("office.round.form.text", title, version)));
    }

    private static boolean canGoOut(VersionHead version) {
        return version.state() == VersionState.DRAFT || version.state() == VersionState.IN_CONSULTATION;
    }
}
