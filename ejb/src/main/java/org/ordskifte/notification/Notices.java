package org.ordskifte.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
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

    private static final Duration LATELY = Duration.ofDays(7);

    private static final String UNDELIVERED =
            "from Notice n where n.sentAt is null and (n.failure is not null or n.givenUpAt is not null) "
                    + "and (n.consulteeId = :consultee or :all = true) ";

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

    /** What waits over all tenants, and what was given up; what waits for its own day is not among it. */
    MailQueue queue(Instant now) {
        wall.look(TenantWall.Scope.UPKEEP);
        Object[] row = (Object[]) entities.createNativeQuery(
                        "select count(*) filter (where given_up_at is null), "
                                + "count(*) filter (where given_up_at is null and attempts > 0), "
                                + "count(*) filter (where given_up_at > ?2), "
                                + "min(created_at) filter (where given_up_at is null) "
                                + "from notice where sent_at is null and due_at <= ?1",
                        Object[].class)
                .setParameter(1, now)
                .setParameter(2, now.minus(LATELY))
                .getSingleResult();
        return new MailQueue(
                ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), ((Number) row[2]).longValue(), (Instant)
                        row[3]);
    }

    /** Those that wait and those that were given up, over all tenants; the latter first. */
    List<UndeliveredMails> undeliveredByTenant() {
        wall.look(TenantWall.Scope.UPKEEP);
        List<UndeliveredMails> found = new ArrayList<>();
        for (Object each : entities.createNativeQuery(
                        "select t.slug, n.given_up_at is not null, n.failure, count(*), min(n.created_at) from notice n "
                                + "join tenant t on t.id = n.tenant_id where n.sent_at is null "
                                + "group by 1, 2, 3 order by 2 desc, 3, t.slug",
                        Object[].class)
                .getResultList()) {
            Object[] row = (Object[]) each;
            found.add(new UndeliveredMails(
                    (String) row[0],
                    (Boolean) row[1] ? NoticeView.State.GIVEN_UP : NoticeView.State.WAITING,
                    row[2] == null ? null : Failure.valueOf((String) row[2]),
                    ((Number) row[3]).longValue(),
                    (Instant) row[4]));
        }
        return found;
    }

    List<Notice> undelivered(UUID consultee, int first, int most) {
        return entities.createQuery(
                        "select n " + UNDELIVERED + "order by n.givenUpAt desc nulls last, n.createdAt desc, n.id",
                        Notice.class)
                .setParameter("consultee", consultee)
                .setParameter("all", consultee == null)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    long countUndelivered(UUID consultee) {
        return entities.createQuery("select count(n) " + UNDELIVERED, Long.class)
                .setParameter("consultee", consultee)
                .setParameter("all", consultee == null)
                .getSingleResult();
    }

    /** Whether a mail of this kind about a consultee got through to anybody. */
    boolean reached(UUID consultee, String kind) {
        return entities.createQuery(
                                "select count(n) from Notice n where n.consulteeId = :consultee and n.kind = :kind "
                                        + "and n.sentAt is not null",
                                Long.class)
                        .setParameter("consultee", consultee)
                        .setParameter("kind", kind)
                        .getSingleResult()
                > 0;
    }

    Optional<Notice> lock(UUID id) {
        return Optional.ofNullable(entities.find(Notice.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void flush() {
        entities.flush();
    }
}
