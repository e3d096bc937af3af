package org.ordskifte.consultation;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What rounds need to know of answers, told by whoever holds them. */
public interface AnswerWatch {

    /** The consultees of a round that have an answer standing, late ones included. */
    Map<UUID, Answered> answered(UUID round);

    /**
     * Which texts each of them has answered: by their ids those with a deadline of their own, and null among them for all
     * the others together.
     */
    Map<UUID, Set<UUID>> texts(UUID round);

    /** What can be said of an answer to those who have not read it. */
    enum Answered {
        ANSWERED,
        NO_REMARKS
    }
}
