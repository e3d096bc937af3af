package org.ordskifte.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ordskifte.identity.Caller;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;
import org.ordskifte.web.api.problem.Problem;
import org.ordskifte.web.entry.CsrfToken;
import org.ordskifte.web.entry.OidcCaller;
import org.ordskifte.web.entry.SessionCaller;
import org.ordskifte.web.limit.Limit;
import org.ordskifte.web.limit.Limits;

/**
 * Finds out who calls the API: by bearer token, or by the session of one of our own pages, which then must show its
 * token on every unsafe call. A bad token is 401 even where no token was needed.
 */
public class ApiCaller implements Filter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    CurrentCaller caller;

    @Inject
    OidcCaller oidc;

    @Inject
    SessionCaller sessions;

    @Inject
    Limits limits;

    @Override
    public void doFilter(ServletRequest req, ServletResponse res, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) req;
        HttpServletResponse response = (HttpServletResponse) res;
        response.setHeader("Cache-Control", "no-store");
        Optional<Limit> limit = Limit.of(request.getMethod(), path(request));
        if (path(request).indexOf('\0') >= 0) {
            Problem.of(Refusal.notFound(), request.getLocale()).send(response);
            return;
        }
        try {
            limit.ifPresent(one -> limits.admitAddress(one, request.getRemoteAddr()));
            if (!isKnown(request, response)) {
                return;
            }
            limit.filter(one -> caller.get().signedIn())
                    .ifPresent(one -> limits.admitSubject(one, request.getRemoteAddr(), caller.subject()));
        } catch (Refusal refusal) {
            Problem.of(refusal, request.getLocale()).send(response);
            return;
        }
        chain.doFilter(request, response);
    }

    /** As it is looked up: decoded, and without parameters that would disguise it. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }

    /** Whether it is clear who calls, be it nobody; the answer has been given when not. */
    private boolean isKnown(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            if (!authorization.toLowerCase(Locale.ROOT).startsWith("bearer ") || !isGood(request, response)) {
                Problem.of(new Refusal(Code.NOT_SIGNED_IN), request.getLocale()).send(response);
                return false;
            }
            caller.is(oidc.of(request), caller.requestId());
        } else {
            Caller signedIn = sessions.of(request);
            boolean safe = SAFE.contains(request.getMethod());
            if (signedIn.signedIn() && !safe && !CsrfToken.matches(request, request.getHeader(CsrfToken.HEADER))) {
                Problem.of(new Refusal(Code.FORBIDDEN), request.getLocale()).send(response);
                return false;
            }
            if (!signedIn.signedIn() && !safe) {
                Problem.of(new Refusal(Code.NOT_SIGNED_IN), request.getLocale()).send(response);
                return false;
            }
            caller.is(signedIn, caller.requestId());
        }
        return true;
    }

    /** The adapter checks signature, issuer, time and audience; its own answer to a bad token is not ours. */
    private boolean isGood(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        return request.authenticate(response) && oidc.of(request).signedIn();
    }
}
