package org.ordskifte.web.api;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordskifte.shared.Canonical;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Json;
import org.ordskifte.shared.Refusal;
import org.ordskifte.web.entry.Tags;

/**
 * The revision of a root as a strong ETag, and what If-Match says of it. Where an answer says more than the root does, of
 * the clock or of what lies beside it, the tag has a second part for that: who holds both parts holds the answer, and
 * who changes something is asked for the first alone.
 */
public final class Revision {

    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,18})(?:-[0-9a-f]{16})?\"");
    private static final int LENGTH = 16;

    private Revision() {}

    public static String tag(long revision) {
        return "\"" + revision + "\"";
    }

    /** @param beside what the answer says that changes while the root does not */
    static String tag(long revision, Object beside) {
        String hash = Canonical.sha256(Json.write(beside).getBytes(StandardCharsets.UTF_8));
        return "\"" + revision + "-" + hash.substring(0, LENGTH) + "\"";
    }

    static Response ok(Object body, long revision) {
        return ok(body, tag(revision));
    }

    static Response ok(Object body, String tag) {
        return Response.ok(body).header("ETag", tag).build();
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

    /**
     * Of several the last that was seen: {@code order.Precondition} has put the one that stands in their place, where that can
     * be known.
     *
     * @throws Refusal stale when it names no revision of ours
     */
    public static Long optional(String ifMatch) {
        if (ifMatch == null || Tags.isAny(ifMatch)) {
            return null;
        }
        SortedSet<Long> named = named(ifMatch);
        if (named.isEmpty()) {
            throw new Refusal(Code.STALE);
        }
        return named.last();
    }

    /** Those that the header names. */
    public static SortedSet<Long> named(String ifMatch) {
        SortedSet<Long> named = new TreeSet<>();
        for (String one : Tags.strong(ifMatch)) {
            Matcher tag = TAG.matcher(one);
            if (tag.matches()) {
                named.add(Long.valueOf(tag.group(1)));
            }
        }
        return named;
    }
}
