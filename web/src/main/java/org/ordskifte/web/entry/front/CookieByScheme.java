package org.ordskifte.web.entry.front;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.session.SessionConfig;
import io.undertow.server.session.SessionCookieConfig;

/**
 * Where a session's id is kept. Over TLS in a cookie whose name ties it to this very host and to TLS, which browsers
 * see to; such a cookie cannot be set without TLS, so that a session over plain HTTP has one by another name.
 */
final class CookieByScheme implements SessionConfig {

    private static final String OVER_TLS = "__Host-ordskifte";

    private final SessionConfig plain;
    private final SessionConfig secure;

    CookieByScheme(SessionConfig plain, SessionConfig secure) {
        this.plain = plain;
        this.secure = secure;
    }

    static SessionConfig overTls() {
        return new SessionCookieConfig()
                .setCookieName(OVER_TLS)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(true);
    }

    private SessionConfig of(HttpServerExchange exchange) {
        return exchange.isSecure() ? secure : plain;
    }

    @Override
    public void setSessionId(HttpServerExchange exchange, String session) {
        of(exchange).setSessionId(exchange, session);
    }

    @Override
    public void clearSession(HttpServerExchange exchange, String session) {
        of(exchange).clearSession(exchange, session);
    }

    @Override
    public String findSessionId(HttpServerExchange exchange) {
        return of(exchange).findSessionId(exchange);
    }

    @Override
    public SessionCookieSource sessionCookieSource(HttpServerExchange exchange) {
        return of(exchange).sessionCookieSource(exchange);
    }

    /** An id never stands in an address. */
    @Override
    public String rewriteUrl(String address, String session) {
        return address;
    }
}
