package org.ordskifte.consultation;

import java.time.Instant;
import org.ordskifte.tenancy.TenantView;

/**
 * A round anybody may follow.
 *
 * @param publishedAt since when this site has told of it
 * @param extendedAt when the deadline was last put off for all; null where it was not
 * @param endedAt when it was concluded or cancelled; null while it is neither
 */
public record PublicRound(
        TenantView tenant, RoundHead head, Instant publishedAt, Instant extendedAt, Instant endedAt) {}
