package org.ordskifte.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ordskifte.document.Listing;
import org.ordskifte.document.PublicText;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.entry.Site;

/** {@code /{tenant}/sitemap.xml}: an authority's page and its public texts in force. */
@WebServlet(urlPatterns = "/of-tenant/sitemap.xml")
public class SiteMapOfTenant extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 49_999;

    @Inject
    transient Listing listing;

    @Inject
    transient CurrentTenant tenant;

    @Inject
    transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String home = site.address() + "/" + tenant.get().slug();
        List<PublicText> texts = listing.ofTenant().stream()
                .filter(text -> text.inForce().isPresent())
                .limit(MOST)
                .toList();
        try (SiteMapXml xml = new SiteMapXml("urlset")) {
            xml.add("url", home, null);
            for (PublicText text : texts) {
                Instant changed = text.shown().publishedAt().truncatedTo(ChronoUnit.SECONDS);
                xml.add("url", home + "/" + text.slug(), changed.toString());
            }
            PublicBytes.send(request, response, SiteMapXml.TYPE, xml.bytes());
        }
    }
}
