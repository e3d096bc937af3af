package org.ordskifte.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ordskifte.shared.Json;
import org.ordskifte.tenancy.TenantWall;

/** The mails of the tenant at hand, waiting and sent. */
@ApplicationScoped
class Notices {

    @PersistenceContext
    EntityManager entities;

    @Inject
    TenantWall wall;

    /** Written down once for each key, however often it is told. */
    void add(UUID tenant, String onceKey, UUID consultee, Letter letter, Instant now) {
        entities.createNativeQuery("insert into notice (id, tenant_id, kind, once_key, recipient_email, "
                        + "recipient_name, language, arguments, consultee_id, due_at, created_at, next_attempt_at) "
                        + "values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as jsonb), ?9, ?10, ?10, ?10) "
                        + "on conflict (tenant_id, once_key) do nothing")
                .setParameter(1, letter.id())
                .setParameter(2, tenant)
                .setParameter(3, letter.kind())
                .setParameter(4, onceKey)
                .setParameter(5, letter.email())
                .setParameter(6, letter.name())
                .setParameter(7, letter.language())
                .setParameter(8, Json.write(letter.words()))
                .setParameter(9, consultee)
                .setParameter(10, now)
                .executeUpdate();
    }

    /** What may be tried now, of all tenants: the tenant's id for each mail's id, the longest waiting first. */
    List<Map.Entry<UUID, UUID>> due(Instant now, int most) {
        wall.look(TenantWall.Scope.UPKEEP);
        List<Map.Entry<UUID, UUID>> due = new ArrayList<>();
        for (Object row : entities.createNativeQuery("select id, tenant_id from notice where sent_at is null "
                        + "and given_up_at is null and next_attempt_at <= ?1 order by next_attempt_at, id")
                .setParameter(1, now)
                .setMaxResults(most)
                .getResultList()) {
            due.add(Map.entry((UUID) ((Object[]) row)[0], (UUID) ((Object[]) row)[1]));
        }
        return due;
    }

    /** What waits over all tenants; what waits for its own day is not among it. */
    MailQueue queue(Instant now) {
        wall.look(TenantWall.Scope.UPKEEP);
        Object[] row = (Object[]) entities.createNativeQuery(
                        "select count(*), count(*) filter (where attempts > 0), "
                                + "min(created_at) from notice where sent_at is null and given_up_at is null and due_at <= ?1",
                        Object[].class)
                .setParameter(1, now)
                .getSingleResult();
        return new MailQueue(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), (Instant) row[2]);
    }

    Optional<Notice> lock(UUID id) {
        return Optional.ofNullable(entities.find(Notice.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void flush() {
        entities.flush();
    }
}
