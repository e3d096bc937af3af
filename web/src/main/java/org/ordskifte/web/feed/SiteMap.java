package org.ordskifte.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ordskifte.document.Listing;
import org.ordskifte.document.PublicText;
import org.ordskifte.identity.Visiting;
import org.ordskifte.tenancy.TenantView;
import org.ordskifte.web.entry.Site;

/** {@code /sitemap.xml}: every authority and every public text in force. */
@WebServlet(urlPatterns = "/sitemap.xml")
public class SiteMap extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 50_000;

    @Inject
    transient Listing listing;

    @Inject
    transient Visiting visiting;

    @Inject
    transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8"));
        } catch (XMLStreamException e) {
            throw new IOException("The site map cannot be written", e);
        }
        PublicBytes.send(request, response, "application/xml;charset=UTF-8", out.toByteArray());
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        Map<UUID, String> slugs =
                visiting.tenants().stream().collect(Collectors.toMap(TenantView::id, TenantView::slug));
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
        url(xml, "/", null);
        for (String slug : slugs.values().stream().sorted().toList()) {
            url(xml, "/" + slug, null);
        }
        for (PublicText text : listing.ofAll().stream()
                .filter(one -> one.inForce().isPresent())
                .limit(MOST)
                .toList()) {
            url(
                    xml,
                    "/" + slugs.get(text.tenant()) + "/" + text.slug(),
                    text.shown().publishedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    private void url(XMLStreamWriter xml, String path, String changed) throws XMLStreamException {
        xml.writeStartElement("url");
        text(xml, "loc", site.address() + path);
        if (changed != null) {
            text(xml, "lastmod", changed);
        }
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
