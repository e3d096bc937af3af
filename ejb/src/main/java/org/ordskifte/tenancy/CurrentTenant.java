package org.ordskifte.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.ordskifte.shared.Refusal;

/** The tenant that the path of this request names. Work across tenants has none. */
@RequestScoped
public class CurrentTenant {

    private TenantView tenant;

    /** Called by the entry once it has read the path, and by upkeep for each tenant in turn. */
    public void enter(TenantView tenant) {
        this.tenant = tenant;
    }

    public Optional<TenantView> maybe() {
        return Optional.ofNullable(tenant);
    }

    /** Refuses {@code not-found} where the path names no tenant. */
    public TenantView get() {
        return maybe().orElseThrow(Refusal::notFound);
    }

    public UUID id() {
        return get().id();
    }

    public ZoneId zone() {
        return get().timeZone();
    }
}
