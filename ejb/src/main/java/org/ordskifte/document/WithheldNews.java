package org.ordskifte.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** When words went out of sight and when they came back, for those who follow a text. */
@ApplicationScoped
class WithheldNews {

    @PersistenceContext
    EntityManager entities;

    /** Words that are shown again are news in every version in which they are. */
    void tell(Withheld changing, Collection<DocumentVersion> versions) {
        Instant liftedAt = changing.sight().told().liftedAt();
        if (liftedAt != null && !versions.isEmpty()) {
            entities.createNativeQuery("update document_version set shown_again_at = ?1 where id in ?2")
                    .setParameter(1, liftedAt)
                    .setParameter(2, versions.stream().map(DocumentVersion::id).toList())
                    .executeUpdate();
        }
    }

    /** By the version's id; of several the last. */
    Map<UUID, SightOfWords> of(UUID tenant) {
        Map<UUID, SightOfWords> sights = new HashMap<>();
        for (Object[] row : entities.createQuery(
                        "select v.id, max(w.sight.withheldAt) from DocumentVersion v, Withheld w where w.tenantId = :tenant "
                                + "and w.documentId = v.document.id and w.sight.liftedAt is null and (w.version.id = v.id or "
                                + "exists (select c.id from Clause c where c.version.id = v.id and c.identity = w.clause "
                                + "and c.mask is not null)) group by v.id",
                        Object[].class)
                .setParameter("tenant", tenant)
                .getResultList()) {
            sights.put((UUID) row[0], new SightOfWords((Instant) row[1], null));
        }
        for (Object each : entities.createNativeQuery(
                        "select id, shown_again_at from document_version "
                                + "where tenant_id = ?1 and shown_again_at is not null",
                        Object[].class)
                .setParameter(1, tenant)
                .getResultList()) {
            Object[] row = (Object[]) each;
            sights.merge((UUID) row[0], new SightOfWords(null, (Instant) row[1]), SightOfWords::and);
        }
        return sights;
    }
}
