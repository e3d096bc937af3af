package org.ordskifte.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A document anybody may read, as a list names it: without clauses, facts and hashes.
 *
 * @param kind as the contract names it, {@code code-of-conduct} for one
 * @param kindName the authority's own word for it, null where it has none
 * @param appliesTo slugs of groups of readers, and other words
 * @param today the day of asking, in the tenant's zone
 * @param shown the version in force, else the latest one that was adopted
 * @param versions all that were adopted, the oldest first
 */
public record PublicText(
        UUID tenant,
        String slug,
        String title,
        String kind,
        String kindName,
        List<String> appliesTo,
        LocalDate today,
        VersionHead shown,
        VersionView.Standing standing,
        List<VersionHead> versions) {

    public Optional<VersionHead> inForce() {
        return standing == VersionView.Standing.IN_FORCE ? Optional.of(shown) : Optional.empty();
    }
}
