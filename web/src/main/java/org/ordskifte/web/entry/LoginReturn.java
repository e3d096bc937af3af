package org.ordskifte.web.entry;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The only page behind the identity provider. Whoever comes back from it gets a session of their own and goes on to
 * where they wanted.
 */
@WebServlet(urlPatterns = LoginReturn.PATH)
public class LoginReturn extends HttpServlet {

    static final String PATH = "/login/session";
    static final String WISH = "return-to";

    private static final Pattern ENCODED = Pattern.compile("([A-Za-z0-9._*+-]|%[0-9A-F]{2})+");

    private static final long serialVersionUID = 1L;

    @Inject
    transient SessionCaller sessions;

    @Inject
    transient Home home;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String to = wish(request);
        sessions.keep(request);
        response.addCookie(Login.wish(request, "", 0));
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(home.target(to, sessions.of(request)));
    }

    private static String wish(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(WISH))
                .map(Cookie::getValue)
                .filter(value -> ENCODED.matcher(value).matches())
                .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
                .findFirst()
                .orElse(null);
    }
}
