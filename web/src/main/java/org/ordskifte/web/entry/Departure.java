package org.ordskifte.web.entry;

import java.io.IOException;

/** Tells a reader who left in the middle of a sentence from something that went wrong here. */
final class Departure {

    /** The connection ended while the parts of a form were read; the server's words are all there is to go by. */
    private static final String IN_A_FORM = "UT000036";

    private Departure() {}

    static boolean isBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException
                    && cause.getMessage() != null
                    && cause.getMessage().startsWith(IN_A_FORM)) {
                return true;
            }
        }
        return false;
    }
}
