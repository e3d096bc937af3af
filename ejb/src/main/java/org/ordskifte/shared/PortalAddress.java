package org.ordskifte.shared;

import java.util.Optional;

/** Where this installation is found from outside, as the environment says. */
public final class PortalAddress {

    private PortalAddress() {}

    /** Such as {@code https://codes.example.org}, without a slash at its end; the local one when none is stated. */
    public static String base() {
        return stated().orElse("http://localhost:8080");
    }

    /** The address an operator has stated, without a slash at its end. */
    public static Optional<String> stated() {
        return Optional.ofNullable(System.getenv("ORDSKIFTE_BASE_URL"))
                .map(address -> address.strip().replaceAll("/+$", ""))
                .filter(address -> !address.isEmpty());
    }
}
