package org.ordskifte.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ordskifte.identity.Visiting;
import org.ordskifte.web.entry.Site;

/** {@code /sitemap.xml}: where each authority's own site map is, so that none grows with the number of authorities. */
@WebServlet(urlPatterns = "/sitemap.xml")
public class SiteMap extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** As many as the protocol lets one index name. */
    private static final int MOST = 50_000;

    @Inject
    transient Visiting visiting;

    @Inject
    transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (SiteMapXml xml = new SiteMapXml("sitemapindex")) {
            for (String slug : visiting.slugs(MOST)) {
                xml.add("sitemap", site.address() + "/" + slug + "/sitemap.xml", null);
            }
            PublicBytes.send(request, response, SiteMapXml.TYPE, xml.bytes());
        }
    }
}
