package org.ordskifte.web.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.ordskifte.identity.Caller;
import org.ordskifte.web.entry.SignedIn.Word;
import org.wildfly.security.http.oidc.RefreshableOidcSecurityContext;
import org.wildfly.security.http.oidc.ServerRequest;

/**
 * Asks the identity provider again about somebody who logged in here, with what it gave us for that. One that was found
 * away is left alone for some seconds, so that nobody waits for it twice.
 */
@ApplicationScoped
class Vouching {

    private static final long LEFT_ALONE_NANOS = 10_000_000_000L;
    private static final int CLIENT_ERROR = 400;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    @Inject
    IdentityProvider provider;

    @Inject
    OidcCaller oidc;

    private volatile Long away;

    /** @param login as the container keeps it in the session; it is brought up to date in place */
    SignedIn.Voucher of(RefreshableOidcSecurityContext login) {
        // What it would tell of its changes is the request of the login, which is over.
        login.setCurrentRequestInfo(login.getOidcClientConfiguration(), null);
        return new SignedIn.Voucher() {
            @Override
            public Word ask() {
                return Vouching.this.ask(login);
            }

            @Override
            public Caller caller() {
                return oidc.of(login.getToken());
            }
        };
    }

    private Word ask(RefreshableOidcSecurityContext login) {
        Long since = away;
        if (since != null && System.nanoTime() - since < LEFT_ALONE_NANOS) {
            return Word.AWAY;
        }
        Word word = provider.answers() ? refreshed(login) : Word.AWAY;
        away = word == Word.AWAY ? Long.valueOf(System.nanoTime()) : null;
        return word;
    }

    private static Word refreshed(RefreshableOidcSecurityContext login) {
        return login.refreshToken(false) ? Word.GOOD : why(login);
    }

    /** The container does not say why; what the provider answers does. */
    private static Word why(RefreshableOidcSecurityContext login) {
        if (login.getOidcClientConfiguration() == null || login.getRefreshToken() == null) {
            return Word.REFUSED;
        }
        try {
            ServerRequest.invokeRefresh(login.getOidcClientConfiguration(), login.getRefreshToken());
            return Word.AWAY;
        } catch (ServerRequest.HttpFailure refusal) {
            int status = refusal.getStatus();
            return status >= CLIENT_ERROR && status < SERVER_ERROR && status != TOO_MANY ? Word.REFUSED : Word.AWAY;
        } catch (IOException e) {
            return Word.AWAY;
        }
    }
}
