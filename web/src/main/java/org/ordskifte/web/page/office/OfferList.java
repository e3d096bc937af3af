package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.ordskifte.diff.Change;
import org.ordskifte.diff.Part;
import org.ordskifte.document.Correcting;
import org.ordskifte.document.CorrectionOffer;
import org.ordskifte.document.Passages;
import org.ordskifte.web.page.ChangeWords;
import org.ordskifte.web.text.Language;

/** Corrections of adopted versions that the draft at hand is offered, for those who write it. */
@Named("offerList")
@RequestScoped
public class OfferList {

    @Inject
    Correcting correcting;

    @Inject
    VersionPage version;

    @Inject
    Permitted may;

    @Inject
    Onward onward;

    @Inject
    Language language;

    private List<CorrectionOffer> all;

    /**
     * An offer ready to be shown.
     *
     * @param change the draft's words against what they would become
     * @param words "2.4 er ændret: værdien ÅBENHED er tilføjet"
     */
    public record Line(CorrectionOffer offer, String name, Change change, String words) {

        /** Empty where the heading stays. */
        public List<Part> heading() {
            return change.heading().stream().allMatch(one -> one.kind() == Part.Kind.SAME)
                    ? List.of()
                    : change.heading();
        }
    }

    private List<CorrectionOffer> offers() {
        if (all == null) {
            all = may.isWriteDocuments() && version.isDraft() && !version.isCorrection()
                    ? correcting.offers(
                            version.load().document().slug(), version.getHead().number())
                    : List.of();
        }
        return all;
    }

    public List<Line> getLines() {
        ChangeWords words = new ChangeWords(language.getTongue());
        return offers().stream()
                .map(offer -> {
                    Change change = Passages.change(offer.inDraft(), offer.outcome());
                    String said = words.lines(List.of(change)).get(0).words();
                    return new Line(offer, VersionPage.Words.of(offer.inDraft()).name(), change, said);
                })
                .toList();
    }

    public int getCount() {
        return offers().size();
    }

    public void take(int correction, UUID clause) {
        settle(correction, clause, true);
    }

    public void decline(int correction, UUID clause) {
        settle(correction, clause, false);
    }

    private void settle(int correction, UUID clause, boolean taken) {
        String slug = version.load().document().slug();
        int number = version.getHead().number();
        correcting.settle(slug, number, correction, clause, taken, null);
        onward.to(
                "documents/" + slug + "/" + number, taken ? "office.correct.taken" : "office.correct.declined", number);
    }
}
