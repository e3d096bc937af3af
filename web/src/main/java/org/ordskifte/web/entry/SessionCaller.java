package org.ordskifte.web.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.Collections;
import java.util.List;
import org.ordskifte.identity.Caller;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcAccount;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;
import org.wildfly.security.http.oidc.RefreshableOidcSecurityContext;

/** Who signed in to a session, as the identity provider says now or said a short while ago. */
@ApplicationScoped
public class SessionCaller {

    private static final String KEY = SignedIn.class.getName();

    /** Under these names the container keeps its own side of a login. */
    private static final List<String> OF_CONTAINER =
            List.of(OidcAccount.class.getName(), OidcSecurityContext.class.getName());

    private static final long MILLIS = 1000;

    @Inject
    Vouching vouching;

    private final LoginTerms terms = LoginTerms.of(System::getenv);

    /** Whoever the container has just let in. What the session knew of somebody else is forgotten. */
    void keep(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        if (!(principal instanceof OidcPrincipal<?> oidc)
                || !(oidc.getOidcSecurityContext() instanceof RefreshableOidcSecurityContext login)) {
            return;
        }
        AccessToken token = login.getToken();
        SignedIn now = new SignedIn(
                vouching.of(login),
                terms,
                () -> System.currentTimeMillis() / MILLIS,
                token.getIssuedAt(),
                since(token));
        HttpSession session = request.getSession(true);
        if (session.getAttribute(KEY) instanceof SignedIn before && !before.is(now.caller())) {
            Collections.list(session.getAttributeNames()).stream()
                    .filter(name -> !OF_CONTAINER.contains(name))
                    .forEach(session::removeAttribute);
        }
        session.setAttribute(KEY, now);
    }

    /** Nobody where nobody signed in, or the login is over; what was typed on its pages can still be sent after another. */
    public Caller of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        SignedIn known = signedIn(session);
        if (known == null) {
            return Caller.ANONYMOUS;
        }
        Caller caller = known.caller();
        if (!caller.signedIn()) {
            loosen(request);
        }
        return caller;
    }

    /** From now on the container knows nothing of the login, so that whoever logs in says their password again. */
    void loosen(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            OF_CONTAINER.forEach(session::removeAttribute);
        }
    }

    LoginTerms terms() {
        return terms;
    }

    /** How long the login lasts at most, in seconds; 0 where there is none. */
    long secondsLeft(HttpServletRequest request) {
        SignedIn known = signedIn(request.getSession(false));
        return known == null || known.isOver() ? 0 : known.secondsLeft();
    }

    private static SignedIn signedIn(HttpSession session) {
        return session != null && session.getAttribute(KEY) instanceof SignedIn known ? known : null;
    }

    /** When the person said their password, which may be long before they came here. */
    private static long since(AccessToken token) {
        Object said = token.getClaimValue("auth_time");
        return said == null ? token.getIssuedAt() : Long.parseLong(OidcCaller.plain(said));
    }
}
