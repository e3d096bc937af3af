package org.ordskifte.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ordskifte.tenancy.TenantWall;

/** The entries of the tenant at hand. */
@ApplicationScoped
class AuditEntries {

    @PersistenceContext
    EntityManager entities;

    @Inject
    TenantWall wall;

    void add(AuditEntry entry) {
        entities.persist(entry);
    }

    /** Tenants that have entries without a place in their chain. */
    List<UUID> tenantsWithUnsealed() {
        wall.look(TenantWall.Scope.UPKEEP);
        List<UUID> tenants = new ArrayList<>();
        for (Object tenant : entities.createNativeQuery(
                        "select distinct tenant_id from audit_entry where sequence is null", UUID.class)
                .getResultList()) {
            tenants.add((UUID) tenant);
        }
        return tenants;
    }

    List<AuditEntry> unsealed(int most) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.sequence is null order by e.at, e.id", AuditEntry.class)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<AuditEntry> last() {
        return entities.createQuery(
                        "select e from AuditEntry e where e.sequence is not null order by e.sequence desc",
                        AuditEntry.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<AuditEntry> after(long sequence, int most) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.sequence > :sequence order by e.sequence", AuditEntry.class)
                .setParameter("sequence", sequence)
                .setMaxResults(most)
                .getResultList();
    }

    List<AuditEntry> since(Instant from, int first, int most) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.at >= :from order by e.at, e.sequence, e.id",
                        AuditEntry.class)
                .setParameter("from", from)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    long countSince(Instant from) {
        return entities.createQuery("select count(e) from AuditEntry e where e.at >= :from", Long.class)
                .setParameter("from", from)
                .getSingleResult();
    }

    /** One sealer at a time for this tenant; false when another one is at it. */
    boolean lockChain(UUID tenant) {
        return (Boolean)
                entities.createNativeQuery("select pg_try_advisory_xact_lock(7701, hashtext(?1))", Boolean.class)
                        .setParameter(1, tenant.toString())
                        .getSingleResult();
    }

    void forget() {
        entities.flush();
        entities.clear();
    }
}
