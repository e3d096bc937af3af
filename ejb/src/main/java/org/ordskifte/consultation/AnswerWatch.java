package org.ordskifte.consultation;

import java.util.Map;
import java.util.UUID;

/** What rounds need to know of answers, told by whoever holds them. */
public interface AnswerWatch {

    /** The consultees of a round that have an answer standing, late ones included. */
    Map<UUID, Answered> answered(UUID round);

    /** What can be said of an answer to those who have not read it. */
    enum Answered {
        ANSWERED,
        NO_REMARKS
    }
}
