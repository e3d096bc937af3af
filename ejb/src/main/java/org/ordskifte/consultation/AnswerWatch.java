package org.ordskifte.consultation;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What rounds need to know of answers, told by whoever holds them. */
public interface AnswerWatch {

    /**
     * The consultees of a round that have an answer standing, late ones included, and what each has answered: by its id a
     * text with a deadline of its own, by null all the others together.
     */
    Map<UUID, Map<UUID, Answered>> answered(UUID round);

    /** What can be said of an answer to those who have not read it. */
    enum Answered {
        ANSWERED,
        NO_REMARKS;

        /** Of several answers; null without any. */
        static Answered of(Collection<Answered> all) {
            return all.isEmpty() ? null : all.contains(ANSWERED) ? ANSWERED : NO_REMARKS;
        }
    }
}
