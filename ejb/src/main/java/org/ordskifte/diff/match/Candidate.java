package org.ordskifte.diff.match;

import java.util.UUID;

/**
 * An earlier clause that a later one may continue.
 *
 * @param likeness of the words, from 0 to 1
 */
public record Candidate(UUID clause, double likeness) {}
