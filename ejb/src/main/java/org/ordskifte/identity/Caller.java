package org.ordskifte.identity;

import java.util.Map;
import java.util.Set;

/**
 * Whoever makes the request, as the identity provider vouches for them.
 *
 * @param subject the provider's lasting id, null when nobody is signed in
 * @param organizations slugs of the tenants whose directories the person comes from
 * @param units what each of those directories says of the units the person works in, by the tenant's slug
 * @param remembered the provider has not been heard for too long: what it alone can say counts no more, and of the
 *     organizations only that what the portal itself gave somebody holds there
 */
public record Caller(
        String subject,
        String email,
        boolean emailVerified,
        String name,
        Set<String> organizations,
        Map<String, Set<String>> units,
        boolean remembered) {

    public static final Caller ANONYMOUS = new Caller(null, null, false, null, Set.of());

    /** The portal itself, at work on its own account: seals, mails, upkeep. */
    public static final Caller SYSTEM = new Caller("system", null, false, "System", Set.of());

    public Caller {
        organizations = organizations == null ? Set.of() : Set.copyOf(organizations);
        units = units == null ? Map.of() : Map.copyOf(units);
    }

    public Caller(String subject, String email, boolean emailVerified, String name, Set<String> organizations) {
        this(subject, email, emailVerified, name, organizations, Map.of());
    }

    public Caller(
            String subject,
            String email,
            boolean emailVerified,
            String name,
            Set<String> organizations,
            Map<String, Set<String>> units) {
        this(subject, email, emailVerified, name, organizations, units, false);
    }

    /** The same person, when the provider that vouched for them has not been heard for long. */
    public Caller onlyRemembered() {
        return new Caller(subject, email, emailVerified, name, organizations, Map.of(), true);
    }

    /** What a tenant's own directory says; nothing for whoever does not come from there. */
    public Set<String> unitsIn(String tenant) {
        return organizations.contains(tenant) ? units.getOrDefault(tenant, Set.of()) : Set.of();
    }

    public boolean signedIn() {
        return subject != null;
    }
}
