package org.ordskifte.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.ordskifte.web.entry.PageContext;

/**
 * Where a document, its versions and its clauses stand for whoever reads the page at hand: on public pages for everybody,
 * in the office for the members of a unit, of whom the public pages know nothing.
 */
@RequestScoped
public class Whereabouts {

    @Inject
    PageContext page;

    private boolean isInside() {
        return page.getPath().startsWith("/" + page.getTenantSlug() + "/office/");
    }

    String document(String slug) {
        return "/" + page.getTenantSlug() + (isInside() ? "/office/documents/" : "/") + slug;
    }

    /** What a version's number is put behind. */
    String versions(String slug) {
        return document(slug) + (isInside() ? "/" : "/v");
    }

    String comparison(String slug, int from, int to) {
        return document(slug) + "/compare/" + from + (isInside() ? "/" : "..") + to;
    }
}
