package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ordskifte.document.DocumentView;
import org.ordskifte.document.Reading;
import org.ordskifte.document.Tongues;
import org.ordskifte.document.Translating;
import org.ordskifte.document.TranslationOf;
import org.ordskifte.document.VersionHead;
import org.ordskifte.shared.Refusal;

/** Says of which version of which other document a version is a translation. */
@Named("translationPage")
@RequestScoped
public class TranslationPage {

    @Inject
    Translating translating;

    @Inject
    Reading reading;

    @Inject
    VersionPage version;

    @Inject
    Permitted may;

    @Inject
    Onward onward;

    private Long seen;
    private String original;
    private boolean begun;
    private Tongues around;

    /** @param value slug and number with a slash between them */
    public record Choice(String value, String title, String language, int number) {}

    public void load() {
        may.requireWriter();
        if (!version.isWithdrawable()) {
            throw Refusal.notFound();
        }
        TranslationOf of = version.getHead().translationOf();
        if (!begun && seen == null && of != null) {
            original = of.document() + "/" + of.version();
        }
        begun = true;
    }

    public Tongues getAround() {
        if (around == null) {
            around = translating.around(slug(), version.getHead().number());
        }
        return around;
    }

    /** Adopted versions of texts in other languages that translate nothing themselves, the newest of each text first. */
    public List<Choice> getChoices() {
        List<Choice> choices = new ArrayList<>();
        for (DocumentView document : reading.list()) {
            document.versions().stream()
                    .filter(one -> one.state().wasAdopted() && one.translationOf() == null)
                    .filter(one -> !one.language().equals(version.getHead().language()))
                    .sorted(Comparator.comparingInt(VersionHead::number).reversed())
                    .map(one -> new Choice(
                            document.head().slug() + "/" + one.number(),
                            document.head().title(),
                            one.language(),
                            one.number()))
                    .forEach(choices::add);
        }
        return choices;
    }

    public void mark() {
        TranslationOf of = null;
        if (original != null && original.contains("/")) {
            String[] parts = original.split("/");
            of = new TranslationOf(parts[0], Integer.valueOf(parts[1]));
        }
        translating.mark(slug(), version.getHead().number(), of, seen);
        onward.to(
                "documents/" + slug() + "/" + version.getHead().number() + "/translation",
                of == null ? "office.translation.unmarked" : "office.translation.marked");
    }

    private String slug() {
        return version.load().document().slug();
    }

    /** The state that is shown; whoever acts on one that has passed is told, and sees the new one. */
    public Long getRevision() {
        return version.getHead().revision();
    }

    public void setRevision(Long revision) {
        seen = revision;
    }

    public String getOriginal() {
        return original;
    }

    public void setOriginal(String original) {
        this.original = original;
    }
}
