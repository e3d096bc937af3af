package org.ordskifte.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ordskifte.shared.Refusal;

/**
 * What a round is about, by name alone. Whoever waits for the round afterwards must find it as it is then, so nothing of
 * it is held here.
 */
@ApplicationScoped
class RoundPlaces {

    @PersistenceContext
    EntityManager entities;

    /**
     * @return slugs of its texts
     * @throws Refusal not-found
     */
    List<String> texts(UUID tenant, String slug) {
        List<String> found = entities.createQuery(
                        "select t.slug from Consultation c left join RoundDocument d on d.consultationId = c.id "
                                + "left join d.version v left join v.document t "
                                + "where c.tenantId = :tenant and c.slug = :slug",
                        String.class)
                .setParameter("tenant", tenant)
                .setParameter("slug", slug)
                .getResultList();
        if (found.isEmpty()) {
            throw Refusal.notFound();
        }
        return found.stream().filter(Objects::nonNull).toList();
    }
}
