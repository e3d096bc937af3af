package org.ordskifte.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** All tenants of this installation. */
@ApplicationScoped
public class Tenants {

    @PersistenceContext
    EntityManager entities;

    public Optional<TenantView> find(String slug) {
        return entities.createQuery("select t from Tenant t where t.slug = :slug", Tenant.class)
                .setParameter("slug", slug)
                .getResultStream()
                .map(Tenant::view)
                .findFirst();
    }

    /** By name. */
    public List<TenantView> all() {
        return entities.createQuery("select t from Tenant t order by t.name", Tenant.class)
                .getResultStream()
                .map(Tenant::view)
                .toList();
    }

    /** By name, beginning with this one. */
    public List<TenantView> some(int first, int most) {
        return entities.createQuery("select t from Tenant t order by t.name, t.slug", Tenant.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(Tenant::view)
                .toList();
    }

    public long count() {
        return entities.createQuery("select count(t) from Tenant t", Long.class).getSingleResult();
    }

    public TenantView add(String slug, String name, String country, List<String> languages, ZoneId zone, Instant now) {
        Tenant tenant = new Tenant(slug, name, country, languages, zone, now);
        entities.persist(tenant);
        entities.flush();
        return tenant.view();
    }
}
