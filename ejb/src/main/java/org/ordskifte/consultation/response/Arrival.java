package org.ordskifte.consultation.response;

import java.time.Instant;
import java.time.LocalDate;
import org.ordskifte.consultation.answer.Channel;

/** How and when an answer came in; without an instant as long as it is written here. */
record Arrival(Channel channel, Instant receivedAt, LocalDate writtenOn) {

    static final Arrival HERE = new Arrival(Channel.PORTAL, null, null);
}
