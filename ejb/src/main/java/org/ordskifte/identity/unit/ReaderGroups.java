package org.ordskifte.identity.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The groups of readers of a tenant, in the order in which they were defined. */
@ApplicationScoped
class ReaderGroups {

    @PersistenceContext
    EntityManager entities;

    List<ReaderGroup> all(UUID tenant) {
        return entities.createQuery(
                        "select g from ReaderGroup g where g.tenantId = :tenant order by g.place, g.name, g.id",
                        ReaderGroup.class)
                .setParameter("tenant", tenant)
                .getResultList();
    }

    Optional<ReaderGroup> find(UUID tenant, String slug) {
        return entities.createQuery(
                        "select g from ReaderGroup g where g.tenantId = :tenant and g.slug = :slug", ReaderGroup.class)
                .setParameter("tenant", tenant)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    void add(ReaderGroup group) {
        entities.persist(group);
        entities.flush();
    }

    void remove(ReaderGroup group) {
        entities.remove(group);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }
}
