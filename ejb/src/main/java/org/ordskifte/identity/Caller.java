package org.ordskifte.identity;

import java.util.Set;

/**
 * Whoever makes the request, as the identity provider vouches for them.
 *
 * @param subject the provider's lasting id, null when nobody is signed in
 * @param organizations slugs of the tenants whose directories the person comes from
 */
public record Caller(String subject, String email, boolean emailVerified, String name, Set<String> organizations) {

    public static final Caller ANONYMOUS = new Caller(null, null, false, null, Set.of());

    /** The portal itself, at work on its own account: seals, mails, upkeep. */
    public static final Caller SYSTEM = new Caller("system", null, false, "System", Set.of());

    public Caller {
        organizations = organizations == null ? Set.of() : Set.copyOf(organizations);
    }

    public boolean signedIn() {
        return subject != null;
    }
}
