package org.ordskifte.search.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.ordskifte.document.Clause;
import org.ordskifte.document.DocumentVersion;
import org.ordskifte.document.VersionState;
import org.ordskifte.search.mapping.ClauseMapping;
import org.ordskifte.search.mapping.Fields;

/** Writes clauses of the tenant at hand into the index, at once and not at the end of the transaction. */
@ApplicationScoped
class ClauseIndex {

    private static final int AT_ONCE = 500;
    private static final List<VersionState> ADOPTED = List.of(VersionState.ADOPTED, VersionState.REPEALED);

    @PersistenceContext(unitName = ClauseMapping.UNIT)
    EntityManager entities;

    /** How soon what was written must be found. */
    enum Pace {
        /** When the call returns it is on the disk and found. */
        AT_ONCE,
        /** Later, together with other writes. */
        IN_BULK
    }

    /** @return how many clauses there are in these versions */
    int write(Collection<UUID> versions, Pace pace) {
        load(versions);
        List<UUID> clauses = entities.createQuery(
                        "select c.id from Clause c where c.version.id in :versions order by c.version.id, c.ordinal",
                        UUID.class)
                .setParameter("versions", versions)
                .getResultList();
        SearchIndexingPlan plan = plan(pace);
        for (int i = 0; i < clauses.size(); i += AT_ONCE) {
            List<UUID> some = clauses.subList(i, Math.min(i + AT_ONCE, clauses.size()));
            entities.createQuery("select c from Clause c where c.id in :ids", Clause.class)
                    .setParameter("ids", some)
                    .getResultStream()
                    .forEach(plan::addOrUpdate);
            plan.execute();
        }
        return clauses.size();
    }

    /** Once each, and not with every one of their clauses. */
    private void load(Collection<UUID> versions) {
        entities.createQuery(
                        "select v from DocumentVersion v join fetch v.document where v.id in :versions",
                        DocumentVersion.class)
                .setParameter("versions", versions)
                .getResultList();
    }

    /** Read without loading anything, so that what is loaded after a wait is what is true then. */
    Optional<UUID> documentOf(UUID version) {
        return entities.createQuery("select v.document.id from DocumentVersion v where v.id = :version", UUID.class)
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }

    /** Versions of the same document whose entries say what this one changes: itself and all that were adopted. */
    List<UUID> kin(UUID version) {
        return entities.createQuery(
                        "select v.id from DocumentVersion v, DocumentVersion changed where changed.id = :version "
                                + "and v.document = changed.document and (v.state in :adopted or v.id = :version)",
                        UUID.class)
                .setParameter("version", version)
                .setParameter("adopted", ADOPTED)
                .getResultList();
    }

    /** Documents of the tenant at hand of which something was adopted. */
    List<Reindexing.Load> loads() {
        return entities.createQuery(
                        "select v.document.id, count(c) from Clause c join c.version v where v.state in :adopted "
                                + "group by v.document.id order by v.document.id",
                        Object[].class)
                .setParameter("adopted", ADOPTED)
                .getResultStream()
                .map(row -> new Reindexing.Load((UUID) row[0], (Long) row[1]))
                .toList();
    }

    List<UUID> adopted(UUID document) {
        return entities.createQuery(
                        "select v.id from DocumentVersion v where v.document.id = :document and v.state in :adopted",
                        UUID.class)
                .setParameter("document", document)
                .setParameter("adopted", ADOPTED)
                .getResultList();
    }

    /** Removes entries of a tenant written before an instant whose clauses are not there any more. */
    int sweep(UUID tenant, long before) {
        List<UUID> old = new ArrayList<>();
        Search.session(entities)
                .search(Clause.class)
                .select(f -> f.id(UUID.class))
                .where(f -> f.and(
                        f.match().field(Fields.TENANT_ID).matching(tenant.toString()),
                        f.range().field(Fields.INDEXED_AT).lessThan(before)))
                .fetchHits(AT_ONCE)
                .forEach(old::add);
        if (old.isEmpty()) {
            return 0;
        }
        Set<UUID> stale = new HashSet<>(old);
        entities.createQuery("select c.id from Clause c where c.id in :old and c.version.state in :adopted", UUID.class)
                .setParameter("old", old)
                .setParameter("adopted", ADOPTED)
                .getResultList()
                .forEach(stale::remove);
        SearchIndexingPlan plan = plan(Pace.AT_ONCE);
        stale.forEach(id -> plan.purge(Clause.class, id, null));
        plan.execute();
        return stale.size();
    }

    /** What was written in bulk is on the disk and found when this returns. */
    void settle() {
        Search.session(entities).workspace(Clause.class).flush();
        Search.session(entities).workspace(Clause.class).refresh();
    }

    private SearchIndexingPlan plan(Pace pace) {
        SearchSession session = Search.session(entities);
        session.indexingPlanSynchronizationStrategy(
                pace == Pace.AT_ONCE
                        ? IndexingPlanSynchronizationStrategy.sync()
                        : IndexingPlanSynchronizationStrategy.async());
        return session.indexingPlan();
    }
}
