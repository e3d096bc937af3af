package org.ordskifte.consultation;

import java.time.Instant;
import org.ordskifte.tenancy.TenantView;

/**
 * A round anybody may follow.
 *
 * @param publishedAt since when this site has told of it
 */
public record PublicRound(TenantView tenant, RoundHead head, Instant publishedAt) {}
