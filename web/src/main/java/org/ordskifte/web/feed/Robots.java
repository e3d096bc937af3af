package org.ordskifte.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.ordskifte.web.entry.Site;

/** {@code /robots.txt}: the texts may be found; what needs a login, a receipt or a question may not be crawled. */
@WebServlet(urlPatterns = "/robots.txt")
public class Robots extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = "User-agent: *\nDisallow: /api/\nDisallow: /login\nDisallow: /lang/\nDisallow: /search\n"
                + "Disallow: /receipts\nDisallow: /*/office\nDisallow: /*/*/compare/\n\nSitemap: " + site.address()
                + "/sitemap.xml\n";
        PublicBytes.send(request, response, "text/plain;charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }
}
