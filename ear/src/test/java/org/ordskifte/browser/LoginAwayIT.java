package org.ordskifte.browser;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordskifte.it.Portal;

/** Whoever wants to sign in while the identity provider is away finds a page, on a phone too. */
@Isolated
@ExtendWith({Portal.class, Chromium.class})
class LoginAwayIT {

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void a_page_says_that_the_login_is_away(int width) {
        Portal.stack().keycloak().close();
        try (Visit visitor = Chromium.visit(width)) {
            visitor.page().navigate(Portal.stack().baseUrl() + "/login?to=%2Fvestfjord%2Foffice");
            visitor.sees("Login er ude af drift lige nu");
            visitor.sees("Signing in does not work right now");
            visitor.findsNoFaultAtThisWidth();
        } finally {
            Portal.stack().keycloak().start();
        }
    }
}
