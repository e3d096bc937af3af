package org.ordskifte.audit;

import java.time.Instant;
import java.util.UUID;

/** The end of a tenant's chain at an instant: whoever keeps it elsewhere can tell that everything before it is as it was. */
public record ChainHead(UUID tenant, String slug, long sequence, String hash, Instant at) {

    /** One line of JSON; nothing in it needs escaping. */
    String line() {
        return "{\"tenant\":\"" + tenant + "\",\"slug\":\"" + slug + "\",\"sequence\":" + sequence + ",\"hash\":\""
                + hash + "\",\"at\":\"" + at + "\"}";
    }
}
