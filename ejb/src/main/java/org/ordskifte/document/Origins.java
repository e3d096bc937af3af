package org.ordskifte.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ordskifte.diff.Descent;
import org.ordskifte.diff.match.Origin;

/** Where clauses come from and what they became. */
@ApplicationScoped
class Origins {

    @PersistenceContext
    EntityManager entities;

    /** Keeps what was found of a new version's clauses, with the links that follow from it. */
    void keep(DocumentVersion version, List<Origin> found) {
        for (Origin origin : found) {
            entities.persist(new ClauseOrigin(version, origin.clause(), origin));
            Lineage.links(version, origin.clause(), origin.kind(), origin.of()).forEach(entities::persist);
        }
        entities.flush();
    }

    void add(ClauseOrigin origin) {
        entities.persist(origin);
    }

    List<ClauseOrigin> of(UUID version) {
        return entities.createQuery("select o from ClauseOrigin o where o.version.id = :version", ClauseOrigin.class)
                .setParameter("version", version)
                .getResultList();
    }

    /** Doubtful clauses that the version still holds. */
    long doubts(UUID version) {
        return entities.createQuery(
                        "select count(o) from ClauseOrigin o where o.version.id = :version "
                                + "and o.kind = org.ordskifte.diff.match.Origin.Kind.DOUBTFUL "
                                + "and exists (select c.id from Clause c where c.version.id = :version "
                                + "and c.identity = o.clause)",
                        Long.class)
                .setParameter("version", version)
                .getSingleResult();
    }

    /** Puts these links in place of those that led to the clause in this version. */
    void link(DocumentVersion version, Collection<UUID> clauses, List<ClauseLink> links) {
        entities.createQuery("delete from ClauseLink l where l.documentId = :document and l.version = :version "
                        + "and l.to in :clauses")
                .setParameter("document", version.document().id())
                .setParameter("version", version.number())
                .setParameter("clauses", clauses)
                .executeUpdate();
        links.forEach(entities::persist);
        entities.flush();
    }

    /** Links of the document whose later clause stands in the version that says so. */
    List<Descent> links(UUID document) {
        return entities.createQuery(
                        "select new org.ordskifte.diff.Descent(l.from, l.to, l.kind, l.version) from ClauseLink l "
                                + "where l.documentId = :document and exists (select c.id from Clause c "
                                + "where c.identity = l.to and c.version.document.id = :document "
                                + "and c.version.number = l.version) order by l.version",
                        Descent.class)
                .setParameter("document", document)
                .getResultList();
    }
}
