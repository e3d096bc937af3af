package org.ordskifte.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/**
 * How often the documents of a tenant and what is said of the tenant itself were changed, which groups of readers it
 * tells apart and how often each of them was described anew, and its day. Groups may be removed, so they are not counted.
 */
@ApplicationScoped
class Renewals {

    private static final String STATE = "select concat_ws(' ', t.revision, "
            + "(select sum(d.revision + 1) from document d where d.tenant_id = t.id), "
            + "(select string_agg(g.id || ':' || g.revision, ',' order by g.id"
            + ") from reader_group g where g.tenant_id = t.id), "
            + "cast(portal_now() at time zone t.time_zone as date)) from tenant t where t.id = ?1";

    @PersistenceContext
    EntityManager entities;

    String state(UUID tenant) {
        return (String) entities.createNativeQuery(STATE, String.class)
                .setParameter(1, tenant)
                .getSingleResult();
    }
}
