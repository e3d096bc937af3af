package org.ordskifte.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** How far the database's schema is, asked while the application runs. */
@ApplicationScoped
public class Schema {

    static final String VERSION =
            "select coalesce(max(cast(version as int)), 0) from flyway_schema_history where success";

    @PersistenceContext
    EntityManager entities;

    /**
     * @param found the newest migration that was applied
     * @param builtFor the newest migration that this application knows
     */
    public record Level(int found, int builtFor, boolean fits) {}

    public Level level() {
        int found = ((Number) entities.createNativeQuery(VERSION).getSingleResult()).intValue();
        return new Level(found, SchemaGuard.BUILT_FOR, SchemaGuard.carries(found));
    }
}
