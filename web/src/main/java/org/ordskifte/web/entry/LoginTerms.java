package org.ordskifte.web.entry;

import java.util.function.UnaryOperator;

/**
 * For how long a login counts in one of our sessions, as the operator says it.
 *
 * @param claims seconds after which the identity provider is asked again; never more than five minutes
 * @param unheard seconds for which its last word counts in full while it cannot be asked
 * @param session seconds from the login to the end of the session
 */
record LoginTerms(long claims, long unheard, long session) {

    /** Within which a right that was taken away is gone. */
    private static final long MOST_CLAIMS = 300;

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;

    /** @throws IllegalArgumentException where a setting is no number above zero, or allows more than may be */
    static LoginTerms of(UnaryOperator<String> environment) {
        long claims = number(environment, "ORDSKIFTE_CLAIMS_SECONDS", MOST_CLAIMS);
        if (claims > MOST_CLAIMS) {
            throw new IllegalArgumentException(
                    "ORDSKIFTE_CLAIMS_SECONDS is at most " + MOST_CLAIMS + ": a right taken away is gone by then");
        }
        long unheard = number(environment, "ORDSKIFTE_CLAIMS_UNHEARD_MINUTES", 60) * MINUTE;
        long session = number(environment, "ORDSKIFTE_SESSION_HOURS", 10) * HOUR;
        return new LoginTerms(claims, Math.max(unheard, claims), session);
    }

    /** How old a password may be when somebody logs in, so that the session it opens lasts at least a minute. */
    long passwordAge() {
        return session - MINUTE;
    }

    private static long number(UnaryOperator<String> environment, String name, long usual) {
        String said = environment.apply(name);
        if (said == null || said.isBlank()) {
            return usual;
        }
        if (!said.strip().matches("[1-9][0-9]{0,5}")) {
            throw new IllegalArgumentException(name + " is a whole number above zero: " + said);
        }
        return Long.parseLong(said.strip());
    }
}
