package org.ordskifte.web.entry;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.ordskifte.web.text.Language;
import org.ordskifte.web.text.Tongue;

/** Remembers the language a reader chose, for a year and on this device only, and goes back to the page. */
@WebServlet(urlPatterns = "/lang/*")
public class LanguageChoice extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        var tongue = path == null ? null : Tongue.of(path.substring(1)).orElse(null);
        if (tongue == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Cookie choice = new Cookie(Language.COOKIE, tongue.getTag());
        choice.setPath("/");
        choice.setMaxAge((int) Duration.ofDays(365).toSeconds());
        choice.setHttpOnly(true);
        choice.setSecure(request.isSecure());
        choice.setAttribute("SameSite", "Lax");
        response.addCookie(choice);
        response.setHeader("Cache-Control", "no-store");
        String to = request.getParameter("to");
        response.sendRedirect(Home.isLocal(to) ? to : "/");
    }
}
