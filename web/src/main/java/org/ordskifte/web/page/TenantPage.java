package org.ordskifte.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.ordskifte.consultation.Announcing;
import org.ordskifte.consultation.PublicRound;
import org.ordskifte.consultation.RoundHead;
import org.ordskifte.consultation.terms.Phase;
import org.ordskifte.document.Listing;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.entry.Reader;
import org.ordskifte.web.text.Language;

/** An authority's own page: where to search, what is open, and its texts. */
@Named("tenantPage")
@RequestScoped
public class TenantPage {

    @Inject
    Listing listing;

    @Inject
    Announcing announcing;

    @Inject
    CurrentTenant tenant;

    @Inject
    Language language;

    @Inject
    Reader reader;

    private List<PublicRound> rounds;
    private List<TextLine> texts;

    public void load() {
        rounds = announcing.ofTenant();
        texts = listing.ofTenant().stream()
                .map(text -> TextLine.of(text, tenant.get().slug(), tenant.zone(), language.getTongue()))
                .toList();
    }

    /** The next deadline first. */
    public List<PublicRound> getOpen() {
        return rounds.stream()
                .filter(round -> round.head().phase() == Phase.OPEN)
                .sorted(Comparator.comparing(PublicRound::head, RoundHead.NEXT_FIRST))
                .toList();
    }

    public boolean isAnyRound() {
        return !rounds.isEmpty();
    }

    /** All but those that apply to the group the reader said. */
    public List<TextLine> getTexts() {
        return texts.stream().filter(text -> !reader.isMeant(text.appliesTo())).toList();
    }

    /** Those that apply to the group the reader said; none where none was said. */
    public List<TextLine> getMeant() {
        return texts.stream().filter(text -> reader.isMeant(text.appliesTo())).toList();
    }
}
