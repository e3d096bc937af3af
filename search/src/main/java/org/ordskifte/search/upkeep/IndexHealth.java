package org.ordskifte.search.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.Optional;
import org.hibernate.search.mapper.orm.Search;
import org.ordskifte.document.Clause;
import org.ordskifte.search.mapping.ClauseMapping;

/** Whether the index answers, found out by asking it; the database is not asked. */
@ApplicationScoped
public class IndexHealth {

    @PersistenceUnit(unitName = ClauseMapping.UNIT)
    EntityManagerFactory factory;

    /** @return what is wrong; empty when it answers */
    public Optional<String> fault() {
        try (EntityManager entities = factory.createEntityManager()) {
            Search.session(entities)
                    .search(Clause.class)
                    .select(f -> f.score())
                    .where(f -> f.matchAll())
                    .fetchHits(1);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
