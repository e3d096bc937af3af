package org.ordskifte.web.entry;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Remembers where a visitor wanted to go and sends them to the identity provider. That admits one exact address to
 * come back to, so the wish cannot travel in the address. It asks for the password where the last one is too old for a
 * session, and where somebody wants to log in again before theirs ends.
 */
@WebServlet(urlPatterns = "/login")
public class Login extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient IdentityProvider provider;

    @Inject
    transient SessionCaller sessions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!provider.answers()) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", Outage.RETRY_AFTER);
            response.setHeader("Cache-Control", "no-store");
            request.getRequestDispatcher("/WEB-INF/errors/login.xhtml").forward(request, response);
            return;
        }
        String to = request.getParameter("to");
        response.addCookie(wish(request, Home.isLocal(to) ? URLEncoder.encode(to, StandardCharsets.UTF_8) : "", 900));
        response.setHeader("Cache-Control", "no-store");
        if (request.getParameter("again") == null) {
            response.sendRedirect(
                    LoginReturn.PATH + "?max_age=" + sessions.terms().passwordAge());
        } else {
            sessions.loosen(request);
            response.sendRedirect(LoginReturn.PATH + "?prompt=login");
        }
    }

    /** @param seconds how long it is kept; 0 forgets it */
    static Cookie wish(HttpServletRequest request, String value, int seconds) {
        Cookie cookie = new Cookie(LoginReturn.WISH, value);
        cookie.setPath("/login");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        return cookie;
    }
}
