package org.ordskifte.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Versions that others than their writers may read. */
@ApplicationScoped
class PublicRows {

    @PersistenceContext
    EntityManager entities;

    /** Those of these tenants, as far as the transaction may look at them. */
    List<PublicRow> of(Collection<UUID> tenants) {
        return entities.createQuery(
                        PublicRow.SELECT + "and v.tenantId in (:tenants) order by v.number", PublicRow.class)
                .setParameter("tenants", tenants)
                .getResultList();
    }

    /** Those of these that a meeting adopted with changes, so that another version stands in their place. */
    Set<UUID> amended(Set<UUID> asked) {
        return asked.isEmpty()
                ? Set.of()
                : Set.copyOf(entities.createQuery(
                                "select p.id from DocumentVersion p, DocumentVersion v where p.id in :asked "
                                        + "and v.document.id = p.document.id and v.basedOn = p.number "
                                        + "and v.changedAtMeeting = true and v.publishedAt is not null",
                                UUID.class)
                        .setParameter("asked", asked)
                        .getResultList());
    }
}
