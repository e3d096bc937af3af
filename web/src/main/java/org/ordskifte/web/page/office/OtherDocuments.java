package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ordskifte.document.DocumentHead;
import org.ordskifte.document.DocumentView;
import org.ordskifte.document.Reading;
import org.ordskifte.web.entry.PageContext;

/** The documents to choose from beside the one at hand. */
@Named("otherDocuments")
@RequestScoped
public class OtherDocuments {

    @Inject
    Reading reading;

    @Inject
    PageContext page;

    private List<DocumentHead> all;

    public List<DocumentHead> getAll() {
        if (all == null) {
            String here = page.part("document");
            all = reading.list().stream()
                    .map(DocumentView::head)
                    .filter(one -> !one.slug().equals(here))
                    .toList();
        }
        return all;
    }
}
