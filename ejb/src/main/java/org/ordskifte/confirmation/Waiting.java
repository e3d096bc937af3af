package org.ordskifte.confirmation;

import java.time.Instant;

/**
 * A text that waits to be read by somebody.
 *
 * @param version number of the words to be read
 * @param since the version they confirmed last; null when they never did
 */
public record Waiting(String document, String title, int version, Integer since, Instant askedAt) {}
