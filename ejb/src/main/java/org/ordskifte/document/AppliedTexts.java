package org.ordskifte.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Documents found by whom they apply to. */
@ApplicationScoped
class AppliedTexts {

    @PersistenceContext
    EntityManager entities;

    /** Those that apply to a group of readers. */
    @SuppressWarnings("unchecked")
    List<Document> to(UUID tenant, String group) {
        return entities.createNativeQuery(
                        "select * from document where tenant_id = ?1 and applies_to @> array[cast(?2 as text)]",
                        Document.class)
                .setParameter(1, tenant)
                .setParameter(2, group)
                .getResultList();
    }
}
