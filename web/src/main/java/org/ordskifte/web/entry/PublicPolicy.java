package org.ordskifte.web.entry;

import jakarta.servlet.http.HttpServletResponse;

/** What a browser may do with a public page: show it, with our own style, scripts and fonts and nobody else's. */
final class PublicPolicy {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; script-src 'self'";

    private PublicPolicy() {}

    static void apply(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
    }
}
