package org.ordskifte.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ordskifte.web.entry.Site;

/** {@code /robots.txt}: the texts may be found; what needs a login, a receipt or a question may not be crawled. */
@WebServlet(urlPatterns = "/robots.txt")
public class Robots extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** A rule closes whatever begins like it (RFC 9309, 2.2.2), so that each ends where the name does. */
    private static final List<String> CLOSED = List.of(
            "/api/",
            "/login$",
            "/login?",
            "/lang/",
            "/search$",
            "/search?",
            "/receipts$",
            "/receipts?",
            "/receipts/",
            "/*/office$",
            "/*/office/",
            "/*/*/compare/");

    @Inject
    transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StringBuilder text = new StringBuilder("User-agent: *\n");
        CLOSED.forEach(path -> text.append("Disallow: ").append(path).append('\n'));
        text.append("\nSitemap: ").append(site.address()).append("/sitemap.xml\n");
        PublicBytes.send(
                request, response, "text/plain;charset=UTF-8", text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
