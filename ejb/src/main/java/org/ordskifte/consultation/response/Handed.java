package org.ordskifte.consultation.response;

import java.time.Instant;

/**
 * The answer to whoever handed in: the first time and, to the same request sent again, word for word the same.
 *
 * @param status of HTTP
 * @param body JSON
 * @param revision of the response as it stands now
 * @param expired whether the time ran out over it as it stands now
 * @param deadline the one that holds for it now
 */
public record Handed(int status, String body, ReceiptView receipt, long revision, boolean expired, Instant deadline) {

    /** What stays the same of it. */
    Handed(int status, String body, ReceiptView receipt) {
        this(status, body, receipt, 0, false, null);
    }

    Handed at(Situation now) {
        return new Handed(status, body, receipt, now.response().revision(), now.hasExpired(), now.deadline());
    }
}
