package org.ordskifte.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** When deadlines were put off for all who were asked. */
@ApplicationScoped
class Postponements {

    @PersistenceContext
    EntityManager entities;

    /** The last of them for each of the tenant's rounds that has one. */
    Map<UUID, Instant> last(UUID tenant) {
        return entities.createQuery(
                        "select e.consultationId, max(e.extendedAt) from Extension e where e.tenantId = :tenant "
                                + "and e.consulteeId is null group by e.consultationId",
                        Object[].class)
                .setParameter("tenant", tenant)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Instant) row[1]));
    }
}
