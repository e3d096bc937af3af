package org.ordskifte.web.api;

import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/** The revision of a root as a strong ETag, and what If-Match says of it. */
public final class Revision {

    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,18})\"");

    private Revision() {}

    static String tag(long revision) {
        return "\"" + revision + "\"";
    }

    static Response ok(Object body, long revision) {
        return Response.ok(body).header("ETag", tag(revision)).build();
    }

    /**
     * The revision that an unsafe request demands, null when any will do.
     *
     * @throws Refusal missing-precondition when the header is absent, stale when it names no revision of ours
     */
    public static Long required(String ifMatch) {
        if (ifMatch == null) {
            throw new Refusal(Code.MISSING_PRECONDITION, "header", "If-Match");
        }
        return optional(ifMatch);
    }

    /** @throws Refusal stale when it names no revision of ours */
    public static Long optional(String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return null;
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new Refusal(Code.STALE);
        }
        return Long.valueOf(tag.group(1));
    }
}
