package org.ordskifte.confirmation;

import java.time.Instant;

/**
 * A version of which confirmations are asked.
 *
 * @param version the one that was asked about
 * @param current that one, or its last correction: the words to be read
 * @param rule under which it was asked
 * @param open whether confirmations are taken today
 */
public record CallView(
        String document, String title, int version, int current, Instant askedAt, RuleView rule, boolean open) {}
