package org.ordskifte.consultation.answer;

import java.time.Instant;

/**
 * How an answer came in, against another one of the same consultee: what somebody handed in here stands against what
 * had come in another way by then, whenever that is written down.
 *
 * @param registered whether the secretariat wrote it down
 */
public record Coming(Instant received, boolean registered) {

    public boolean replaces(Coming standing) {
        if (!registered) {
            return true;
        }
        return standing.registered() ? !received.isBefore(standing.received()) : received.isAfter(standing.received());
    }
}
