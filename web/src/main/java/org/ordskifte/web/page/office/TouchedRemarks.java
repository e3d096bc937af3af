package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ordskifte.consultation.processing.Amending;

/** The remarks on what a meeting changed. Read only when asked for: reading answers is written down. */
@Named("touchedRemarks")
@RequestScoped
public class TouchedRemarks {

    @Inject
    Amending amending;

    @Inject
    VersionPage version;

    private List<Amending.Touched> all;

    public List<Amending.Touched> getAll() {
        if (all == null) {
            all = amending.touchedBy(
                    version.load().document().slug(), version.getHead().number());
        }
        return all;
    }

    public String name(Amending.Touched touched) {
        return VersionPage.Words.of(touched.clause()).name();
    }
}
