package org.ordskifte.web.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ordskifte.identity.Visiting;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.tenancy.TenantView;

/** Tenants by slug, asked of the database at most every few seconds. Unknown slugs are never kept. */
@ApplicationScoped
public class TenantsByPath {

    private static final long KEPT_NANOS = 5_000_000_000L;
    private static final int MOST = 10_000;

    @Inject
    Visiting visiting;

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(TenantView tenant, long since) {}

    public Optional<TenantView> find(String slug) {
        Kept known = kept.get(slug);
        if (known != null && System.nanoTime() - known.since() < KEPT_NANOS) {
            return Optional.of(known.tenant());
        }
        Optional<TenantView> tenant = visiting.tenant(slug);
        if (kept.size() > MOST) {
            kept.clear();
        }
        tenant.ifPresent(found -> kept.put(slug, new Kept(found, System.nanoTime())));
        return tenant;
    }

    /** What is said of a tenant here is read here at once; on other nodes some seconds later. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) DomainEvent event) {
        if (event.objectType().equals("tenant")) {
            kept.remove(event.objectId());
        }
    }
}
