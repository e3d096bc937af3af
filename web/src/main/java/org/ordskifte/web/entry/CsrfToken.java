package org.ordskifte.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret that shows that an unsafe request comes from one of our own pages. It lives as long as the session. */
public final class CsrfToken {

    public static final String FIELD = "csrf";
    public static final String HEADER = "X-CSRF-Token";

    private static final String KEY = CsrfToken.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();

    private CsrfToken() {}

    static String of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return null;
        }
        String token = (String) session.getAttribute(KEY);
        if (token == null) {
            byte[] bytes = new byte[24];
            RANDOM.nextBytes(bytes);
            token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            session.setAttribute(KEY, token);
        }
        return token;
    }

    public static boolean matches(HttpServletRequest request, String shown) {
        String token = of(request);
        return token != null
                && shown != null
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }
}
