package org.ordskifte.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** How often the documents of a tenant, and what is said of the tenant itself, were changed. */
@ApplicationScoped
class Renewals {

    @PersistenceContext
    EntityManager entities;

    long count(UUID tenant) {
        return entities.createQuery(
                        "select t.revision + (select coalesce(sum(d.revision + 1), 0) from Document d "
                                + "where d.tenantId = t.id) from Tenant t where t.id = :tenant",
                        Long.class)
                .setParameter("tenant", tenant)
                .getSingleResult();
    }
}
