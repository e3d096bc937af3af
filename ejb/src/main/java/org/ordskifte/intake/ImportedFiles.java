package org.ordskifte.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The imported files of the tenant at hand. */
@ApplicationScoped
class ImportedFiles {

    @PersistenceContext
    EntityManager entities;

    void add(ImportedFile file) {
        entities.persist(file);
        entities.flush();
    }

    Optional<ImportedFile> find(UUID tenant, UUID id) {
        return Optional.ofNullable(entities.find(ImportedFile.class, id))
                .filter(file -> file.tenantId().equals(tenant));
    }

    /** The last import that stands in the place of another; null where none does. */
    UUID replacement(UUID tenant, UUID id) {
        return entities.createQuery(
                        "select f.id from ImportedFile f where f.tenantId = :tenant and f.replaces = :id "
                                + "order by f.createdAt desc, f.id",
                        UUID.class)
                .setParameter("tenant", tenant)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Those that nothing has taken the place of, the last first. */
    List<RecentImport> recent(UUID tenant, int most) {
        return entities.createQuery(
                        "select new org.ordskifte.intake.RecentImport(f.id, f.fileName, f.title, f.createdAt) "
                                + "from ImportedFile f where f.tenantId = :tenant and not exists "
                                + "(select 1 from ImportedFile r where r.tenantId = :tenant and r.replaces = f.id) "
                                + "order by f.createdAt desc, f.id",
                        RecentImport.class)
                .setParameter("tenant", tenant)
                .setMaxResults(most)
                .getResultList();
    }

    void flush() {
        entities.flush();
    }
}
