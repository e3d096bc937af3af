package org.ordskifte.consultation.response;

import java.time.Instant;

/** Who looked at an answer from outside, how and when. */
public record ReadingView(String reader, Manner manner, Instant readAt) {

    /** What was looked at. */
    public enum Manner {
        ANSWER,
        ATTACHMENT,
        REMARKS,
        BYTES
    }
}
