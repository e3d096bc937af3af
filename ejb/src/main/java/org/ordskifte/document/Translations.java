package org.ordskifte.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Versions of the tenant at hand that translate others. */
@ApplicationScoped
class Translations {

    @PersistenceContext
    EntityManager entities;

    /** Those that translate a version of a document, by document and number. */
    List<DocumentVersion> of(UUID tenant, String slug) {
        return entities.createQuery(
                        "select v from DocumentVersion v join fetch v.document d where v.tenantId = :tenant "
                                + "and v.translationOf.document = :slug order by d.language, d.title, d.slug, v.number",
                        DocumentVersion.class)
                .setParameter("tenant", tenant)
                .setParameter("slug", slug)
                .getResultList();
    }

    /** Documents with such versions: what is said on their pages depends on the document. */
    List<Document> documents(UUID tenant, String slug) {
        return of(tenant, slug).stream()
                .map(DocumentVersion::document)
                .distinct()
                .toList();
    }
}
