package org.ordskifte.web.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.ordskifte.identity.Caller;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Reads from a checked token who is calling. */
@ApplicationScoped
public class OidcCaller {

    /** Anonymous unless the container has authenticated this request. */
    public Caller of(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        if (!(principal instanceof OidcPrincipal<?> oidc)) {
            return Caller.ANONYMOUS;
        }
        return of(oidc.getOidcSecurityContext().getToken());
    }

    /** @param token that has been checked */
    Caller of(AccessToken token) {
        Set<String> organizations = organizations(token.getClaimValue("organization"));
        return new Caller(
                token.getSubject(),
                text(token, "email"),
                Boolean.TRUE.equals(token.getClaimValue("email_verified")),
                name(token),
                organizations,
                UnitClaim.read(token.getClaimValue(UnitClaim.NAME), organizations));
    }

    private static String name(AccessToken token) {
        String name = text(token, "name");
        return name == null || name.isBlank() ? text(token, "preferred_username") : name;
    }

    private static String text(AccessToken token, String claim) {
        Object value = token.getClaimValue(claim);
        return value == null ? null : plain(value);
    }

    /** The claim is a list of aliases, or an object whose names are the aliases. */
    private static Set<String> organizations(Object claim) {
        Set<String> aliases = new LinkedHashSet<>();
        if (claim instanceof Map<?, ?> byAlias) {
            byAlias.keySet().forEach(alias -> aliases.add(plain(alias)));
        } else if (claim instanceof Collection<?> list) {
            list.forEach(alias -> aliases.add(plain(alias)));
        } else if (claim != null) {
            aliases.add(plain(claim));
        }
        return aliases;
    }

    static String plain(Object value) {
        return value instanceof jakarta.json.JsonString text ? text.getString() : value.toString();
    }
}
