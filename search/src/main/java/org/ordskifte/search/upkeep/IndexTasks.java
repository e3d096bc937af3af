package org.ordskifte.search.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ordskifte.search.mapping.ClauseMapping;
import org.ordskifte.tenancy.TenantWall;

/** What the index still has to take up. A row is written with the change itself and goes when the index has it. */
@ApplicationScoped
class IndexTasks {

    @PersistenceContext(unitName = ClauseMapping.UNIT)
    EntityManager entities;

    @Inject
    TenantWall wall;

    void add(UUID tenant, UUID version) {
        entities.createNativeQuery("insert into index_task (id, tenant_id, subject, subject_id) "
                        + "values (gen_random_uuid(), ?1, 'VERSION', ?2)")
                .setParameter(1, tenant)
                .setParameter(2, version)
                .executeUpdate();
    }

    /** Asks for all versions of a document through one that was published; there may be none. */
    void addForDocument(UUID tenant, UUID document) {
        entities.createNativeQuery("insert into index_task (id, tenant_id, subject, subject_id) "
                        + "select gen_random_uuid(), ?1, 'VERSION', v.id from document_version v "
                        + "where v.document_id = ?2 and v.published_at is not null order by v.number limit 1")
                .setParameter(1, tenant)
                .setParameter(2, document)
                .executeUpdate();
    }

    List<UUID> tenantsWaiting() {
        wall.look(TenantWall.Scope.UPKEEP);
        return ids(entities.createNativeQuery(
                        "select distinct tenant_id from index_task where subject = 'VERSION'", UUID.class)
                .getResultList());
    }

    /** Versions of the tenant at hand, those that failed least first; of one document, or of all when it is null. */
    List<UUID> waiting(UUID document, int most) {
        return ids(entities.createNativeQuery(
                        "select t.subject_id from index_task t left join document_version v on v.id = t.subject_id "
                                + "where t.subject = 'VERSION' and (cast(?1 as uuid) is null or v.document_id = ?1) "
                                + "group by t.subject_id order by min(t.attempts), min(t.created_at)",
                        UUID.class)
                .setParameter(1, document)
                .setMaxResults(most)
                .getResultList());
    }

    /** Waits until nobody else is at this version; empty when nothing is left to do for it. */
    List<UUID> take(UUID version) {
        return ids(entities.createNativeQuery(
                        "select id from index_task where subject = 'VERSION' and subject_id = ?1 for update",
                        UUID.class)
                .setParameter(1, version)
                .getResultList());
    }

    /** @param taken before the words were read; what was asked for since then is still to be done */
    void done(List<UUID> taken) {
        entities.createNativeQuery("delete from index_task where id in (:taken)")
                .setParameter("taken", taken)
                .executeUpdate();
    }

    void failed(UUID version) {
        entities.createNativeQuery(
                        "update index_task set attempts = attempts + 1 where subject = 'VERSION' and subject_id = ?1")
                .setParameter(1, version)
                .executeUpdate();
    }

    /** The rest of the transaction may be lost in a crash: it is done again then. */
    void acknowledgeEarly() {
        entities.createNativeQuery("select set_config('synchronous_commit', 'off', true)")
                .getSingleResult();
    }

    /** One at a time writes the entries of a document, so that the last state read is the last one written. */
    void lockDocument(UUID document) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(7703, hashtext(?1)) as text)")
                .setParameter(1, document.toString())
                .getSingleResult();
    }

    private static List<UUID> ids(List<?> rows) {
        List<UUID> ids = new ArrayList<>();
        rows.forEach(row -> ids.add((UUID) row));
        return ids;
    }
}
