package org.ordskifte.document;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A text was decided: what the administration proposed to become of the answers to it stands from now on.
 *
 * @param versions the one that was decided and those that were asked about on the way to it
 * @param changed clauses that the meeting gave other words: what was proposed about them does not stand by itself
 */
public record AnswersSettled(Set<UUID> versions, Set<UUID> changed, Instant at) {}
