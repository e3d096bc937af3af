package org.ordskifte.consultation.response;

/**
 * The answer to whoever handed in: the first time and, to the same request sent again, word for word the same.
 *
 * @param status of HTTP
 * @param body JSON
 * @param revision of the response as it stands now
 */
public record Handed(int status, String body, ReceiptView receipt, long revision) {

    Handed at(long now) {
        return new Handed(status, body, receipt, now);
    }
}
