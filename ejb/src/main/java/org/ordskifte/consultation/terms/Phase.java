package org.ordskifte.consultation.terms;

import java.time.Instant;

/** Where a round stands at an instant. */
public enum Phase {
    DRAFT,
    SCHEDULED,
    OPEN,
    CLOSED,
    CONCLUDED,
    CANCELLED;

    /**
     * @param opensAt may be null while the round is a draft
     * @param deadline the last instant before which an answer can be given; may be null while the round is a draft
     */
    public static Phase at(Instant now, RoundState state, Instant opensAt, Instant deadline) {
        return switch (state) {
            case DRAFT -> DRAFT;
            case CONCLUDED -> CONCLUDED;
            case CANCELLED -> CANCELLED;
            case PUBLISHED -> {
                if (now.isBefore(opensAt)) {
                    yield SCHEDULED;
                }
                yield now.isBefore(deadline) ? OPEN : CLOSED;
            }
        };
    }
}
