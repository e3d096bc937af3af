package org.ordskifte.consultation.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Json;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/** What was answered to requests that may be sent again, kept for seven days. */
@ApplicationScoped
class SubmissionLog {

    static final Duration KEPT = Duration.ofDays(7);
    private static final int LONGEST_KEY = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** @throws Refusal missing-precondition, invalid-field */
    static void requireKey(Repeatable request) {
        if (request.key() == null || request.key().isBlank()) {
            throw new Refusal(Code.MISSING_PRECONDITION, "header", "Idempotency-Key");
        }
        if (request.key().length() > LONGEST_KEY) {
            throw Refusal.invalid("Idempotency-Key", "too-long");
        }
    }

    /** @throws Refusal idempotency-key-reused when the key came with another request before */
    Optional<Handed> find(Repeatable request) {
        List<?> rows = entities.createNativeQuery("select request_hash, status, body from idempotency_key "
                        + "where tenant_id = ?1 and subject = ?2 and route = ?3 and key = ?4 and created_at > ?5")
                .setParameter(1, tenant.id())
                .setParameter(2, caller.subject())
                .setParameter(3, request.route())
                .setParameter(4, request.key())
                .setParameter(5, clock.now().minus(KEPT))
                .getResultList();
        return rows.stream().findFirst().map(row -> handed(request, (Object[]) row));
    }

    void keep(Repeatable request, Handed handed) {
        entities.createNativeQuery("insert into idempotency_key "
                        + "(tenant_id, subject, route, key, request_hash, status, body, created_at) "
                        + "values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) on conflict (tenant_id, subject, route, key) "
                        + "do update set request_hash = excluded.request_hash, status = excluded.status, "
                        + "body = excluded.body, created_at = excluded.created_at")
                .setParameter(1, tenant.id())
                .setParameter(2, caller.subject())
                .setParameter(3, request.route())
                .setParameter(4, request.key())
                .setParameter(5, request.requestHash())
                .setParameter(6, handed.status())
                .setParameter(7, handed.body())
                .setParameter(8, clock.now())
                .executeUpdate();
    }

    /** Of all tenants, where the transaction may look at them. */
    List<UUID> tenantsOlderThan(Instant end) {
        List<?> tenants = entities.createNativeQuery(
                        "select distinct tenant_id from idempotency_key where created_at < ?1", UUID.class)
                .setParameter(1, end)
                .getResultList();
        return tenants.stream().map(UUID.class::cast).toList();
    }

    int forgetOlderThan(UUID tenant, Instant end) {
        return entities.createNativeQuery("delete from idempotency_key where tenant_id = ?1 and created_at < ?2")
                .setParameter(1, tenant)
                .setParameter(2, end)
                .executeUpdate();
    }

    Forgetting.Left left(Instant end) {
        Object[] row = (Object[]) entities.createNativeQuery("select count(*), count(*) filter (where created_at < ?1),"
                        + " min(created_at) from idempotency_key")
                .setParameter(1, end)
                .getSingleResult();
        return new Forgetting.Left(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), (Instant) row[2]);
    }

    private static Handed handed(Repeatable request, Object[] row) {
        if (!row[0].equals(request.requestHash())) {
            throw new Refusal(Code.IDEMPOTENCY_KEY_REUSED);
        }
        String body = (String) row[2];
        return new Handed(((Number) row[1]).intValue(), body, Json.read(body, ReceiptView.class));
    }
}
