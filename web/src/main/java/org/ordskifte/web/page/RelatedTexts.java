package org.ordskifte.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.ordskifte.document.Listing;
import org.ordskifte.document.PublicText;

/** Other texts of the authority that are in force, beside the one on the page; looked up once for it. */
@Named("relatedTexts")
@RequestScoped
public class RelatedTexts {

    private static final int MOST = 5;

    @Inject
    Listing listing;

    @Inject
    VersionPage version;

    private List<PublicText> all;

    /** Those of the same kind first. */
    public List<PublicText> getAll() {
        if (all == null) {
            String kind = version.getView().document().kindName();
            all = listing.ofTenant().stream()
                    .filter(one -> !one.slug().equals(version.getSlug())
                            && one.inForce().isPresent())
                    .sorted(Comparator.comparing((PublicText one) -> !Objects.equals(one.kindName(), kind)))
                    .limit(MOST)
                    .toList();
        }
        return all;
    }
}
