package org.ordskifte.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.ordskifte.identity.Styling;
import org.ordskifte.tenancy.Accent;

/**
 * {@code /{tenant}/accent.css}: the authority's own colour as tokens of the style sheet, on screens; empty where it has
 * none. Pages always name it, so that their kept bytes need not change with the colour.
 */
@WebServlet(urlPatterns = "/of-tenant/accent.css")
public class AccentOfTenant extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Styling styling;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String sheet = styling.accent().map(AccentOfTenant::sheet).orElse("");
        PublicBytes.send(request, response, "text/css;charset=UTF-8", sheet.getBytes(StandardCharsets.UTF_8));
    }

    static String sheet(Accent accent) {
        return "@media screen {\n" + tokens(accent.light(), accent.strong(), accent.strong()) + "}\n"
                + "@media screen and (prefers-color-scheme: dark) {\n"
                + tokens(accent.dark(), accent.darkStrong(), accent.dark()) + "}\n";
    }

    private static String tokens(String accent, String strong, String ring) {
        return "  :root { --accent: " + accent + "; --accent-strong: " + strong + "; --ring: " + ring + "; }\n";
    }
}
