package org.ordskifte.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.shared.Clock;

/** What was decided about the corrections that drafts were offered. */
@ApplicationScoped
class SettledOffers {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    List<SettledOffer> of(UUID draft) {
        return entities.createQuery("select o from SettledOffer o where o.version = :version", SettledOffer.class)
                .setParameter("version", draft)
                .getResultList();
    }

    void settle(DocumentVersion draft, int correction, UUID clause, boolean taken) {
        entities.persist(
                new SettledOffer(draft, correction, clause, taken, caller.get().name(), clock.now()));
        entities.flush();
    }
}
