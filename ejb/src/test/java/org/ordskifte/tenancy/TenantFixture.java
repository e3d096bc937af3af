package org.ordskifte.tenancy;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An authority to try things in. */
public final class TenantFixture {

    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private TenantFixture() {}

    public static TenantView vestfjord() {
        return new TenantView(
                UUID.randomUUID(),
                "vestfjord",
                "Region Vestfjord",
                "DK",
                List.of("da"),
                ZONE,
                null,
                null,
                null,
                null,
                Map.of(),
                List.of(),
                1);
    }

    /** The tenant of a request to it. */
    public static CurrentTenant entered() {
        CurrentTenant tenant = new CurrentTenant();
        tenant.enter(vestfjord());
        return tenant;
    }
}
