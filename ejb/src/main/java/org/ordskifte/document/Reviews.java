package org.ordskifte.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What was looked at again in the tenant at hand, and what is to be. */
@ApplicationScoped
class Reviews {

    @PersistenceContext
    EntityManager entities;

    void add(Review review) {
        entities.persist(review);
    }

    /** The newest first. */
    List<Review> of(UUID document) {
        return entities.createQuery(
                        "select r from Review r join fetch r.version where r.documentId = :document "
                                + "order by r.recordedAt desc, r.id",
                        Review.class)
                .setParameter("document", document)
                .getResultList();
    }

    /** Every version of the documents of which one is to be looked at, or ends, before a day; by document. */
    List<DocumentVersion> nearing(UUID tenant, LocalDate day) {
        return entities.createQuery(
                        "select v from DocumentVersion v join fetch v.document d where v.tenantId = :tenant "
                                + "and d.id in (select w.document.id from DocumentVersion w where w.tenantId = :tenant "
                                + "and w.state in (org.ordskifte.document.VersionState.ADOPTED, "
                                + "org.ordskifte.document.VersionState.REPEALED) "
                                + "and (w.decision.reviewBy <= :day or w.decision.validTo <= :day)) "
                                + "order by d.title, d.slug, v.number",
                        DocumentVersion.class)
                .setParameter("tenant", tenant)
                .setParameter("day", day)
                .getResultList();
    }
}
