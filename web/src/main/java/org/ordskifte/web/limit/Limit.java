package org.ordskifte.web.limit;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What costs enough to be counted per client, with what is allowed each minute where the operator says nothing else.
 * Many people may sit behind one address, so an address is allowed more than a person.
 */
public enum Limit {
    LOGIN(60, 60),
    SEARCH(300, 120),
    IMPORT(60, 20),
    SUBMIT(600, 30);

    private static final Pattern SEARCHING = Pattern.compile("/api/v1/(search|suggest)/?|/search/?");
    private static final Pattern IMPORTING = Pattern.compile("/api/v1/tenants/[^/]+/imports(/[^/]+/replacement)?/?");
    private static final Pattern SUBMITTING =
            Pattern.compile("/api/v1/tenants/[^/]+/consultations/[^/]+/responses/[^/]+/(submit|offer-late)/?");

    private final Rate usual;

    Limit(int address, int subject) {
        this.usual = new Rate(address, subject);
    }

    /** @param path within the application; what is done on a page of the office is told by the page itself */
    public static Optional<Limit> of(String method, String path) {
        boolean post = method.equals("POST");
        if (path.equals("/login")) {
            return Optional.of(LOGIN);
        }
        if (!post && SEARCHING.matcher(path).matches()) {
            return Optional.of(SEARCH);
        }
        if (post && IMPORTING.matcher(path).matches()) {
            return Optional.of(IMPORT);
        }
        return post && SUBMITTING.matcher(path).matches() ? Optional.of(SUBMIT) : Optional.empty();
    }

    /** The variable in the server's environment by which an operator says otherwise. */
    String variable() {
        return "ORDSKIFTE_LIMIT_" + name();
    }

    Rate usual() {
        return usual;
    }
}
