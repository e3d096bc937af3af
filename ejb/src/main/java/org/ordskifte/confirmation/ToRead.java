package org.ordskifte.confirmation;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.ordskifte.document.VersionView;

/**
 * What somebody is to read and confirm.
 *
 * @param version the words
 * @param since the version they confirmed last; null when they never did
 * @param clauses those that are new to them or read otherwise now; empty when there is nothing to confirm
 * @param open whether a confirmation is asked of them
 * @param confirmedAt when they confirmed these words; null while something is open
 * @param rule who sees whether they have
 */
public record ToRead(
        VersionView version, Integer since, Set<UUID> clauses, boolean open, Instant confirmedAt, RuleView rule) {}
