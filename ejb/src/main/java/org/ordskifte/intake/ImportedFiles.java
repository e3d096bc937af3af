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

    List<RecentImport> recent(UUID tenant, int most) {
        return entities.createQuery(
                        "select new org.ordskifte.intake.RecentImport(f.id, f.fileName, f.title, f.createdAt) "
                                + "from ImportedFile f where f.tenantId = :tenant order by f.createdAt desc",
                        RecentImport.class)
                .setParameter("tenant", tenant)
                .setMaxResults(most)
                .getResultList();
    }

    void flush() {
        entities.flush();
    }
}
