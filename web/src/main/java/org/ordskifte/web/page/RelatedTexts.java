package org.ordskifte.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.ordskifte.document.DocumentHead;
import org.ordskifte.document.Listing;
import org.ordskifte.document.PublicText;

/**
 * Other texts of the authority that are in force, beside the one on the page: those that were chosen, else some others,
 * of the same kind first; looked up once for it.
 */
@Named("relatedTexts")
@RequestScoped
public class RelatedTexts {

    private static final int MOST = 5;

    @Inject
    Listing listing;

    @Inject
    VersionPage version;

    private List<PublicText> all;

    public List<PublicText> getAll() {
        if (all == null) {
            List<PublicText> others = listing.ofTenant().stream()
                    .filter(one -> !one.slug().equals(version.getSlug())
                            && one.inForce().isPresent())
                    .toList();
            List<String> wanted = version.getView().document().related();
            List<PublicText> chosen = wanted == null ? List.of() : chosen(wanted, others);
            all = chosen.isEmpty() ? some(others) : chosen;
        }
        return all;
    }

    /** In the order in which they were chosen, as far as everybody may read them. */
    private static List<PublicText> chosen(List<String> wanted, List<PublicText> others) {
        return wanted.stream()
                .flatMap(slug -> others.stream().filter(one -> one.slug().equals(slug)))
                .toList();
    }

    /** Those of the same kind first, and among them those that the authority calls by the same word. */
    private List<PublicText> some(List<PublicText> others) {
        DocumentHead own = version.getView().document();
        return others.stream()
                .sorted(Comparator.comparing((PublicText one) -> !Objects.equals(one.kind(), own.kind()))
                        .thenComparing(one -> !Objects.equals(one.kindName(), own.kindName())))
                .limit(MOST)
                .toList();
    }
}
