package org.ordskifte.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
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
}
