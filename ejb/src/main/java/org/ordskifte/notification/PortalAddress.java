package org.ordskifte.notification;

/** Where the portal is found from outside, as the environment says. */
final class PortalAddress {

    private PortalAddress() {}

    /** Without a slash at its end. */
    static String base() {
        String base = System.getenv("ORDSKIFTE_BASE_URL");
        return base == null || base.isBlank()
                ? "http://localhost:8080"
                : base.strip().replaceAll("/+$", "");
    }
}
