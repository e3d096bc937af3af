package org.ordskifte.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.ordskifte.shared.Refusal;

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
        return entities.createQuery("select t from Tenant t order by t.name, t.slug", Tenant.class)
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

    /** Those with one of these slugs. */
    public List<TenantView> called(Collection<String> slugs) {
        return slugs.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select t from Tenant t where t.slug in (:slugs) order by t.name, t.slug", Tenant.class)
                        .setParameter("slugs", slugs)
                        .getResultStream()
                        .map(Tenant::view)
                        .toList();
    }

    /** Those with one of these ids. */
    public List<TenantView> these(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select t from Tenant t where t.id in (:ids)", Tenant.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(Tenant::view)
                        .toList();
    }

    /** In the order of the alphabet. */
    public List<String> slugs(int most) {
        return entities.createQuery("select t.slug from Tenant t order by t.slug", String.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Where tenants are; few, however many tenants there are. */
    public List<ZoneId> zones() {
        return entities.createQuery("select distinct t.timeZone from Tenant t", String.class)
                .getResultStream()
                .map(ZoneId::of)
                .toList();
    }

    public long count() {
        return entities.createQuery("select count(t) from Tenant t", Long.class).getSingleResult();
    }

    /**
     * @param accent null for none of its own
     * @param expected revision; null when any will do
     * @throws Refusal stale
     */
    public TenantView wear(UUID id, String accent, Long expected) {
        return changed(id, tenant -> tenant.wear(accent, expected));
    }

    /**
     * @param expected revision; null when any will do
     * @throws Refusal stale
     */
    public TenantView isReachedBy(UUID id, ReaderContact contact, Long expected) {
        return changed(id, tenant -> tenant.isReachedBy(contact, expected));
    }

    private TenantView changed(UUID id, Consumer<Tenant> change) {
        Tenant tenant = entities.find(Tenant.class, id, LockModeType.PESSIMISTIC_WRITE);
        change.accept(tenant);
        entities.flush();
        return tenant.view();
    }

    /**
     * @param terms by language
     * @param expected revision; null when any will do
     * @throws Refusal stale
     */
    public TenantView say(UUID id, Map<String, Terms> terms, Long expected) {
        return changed(id, tenant -> tenant.say(terms, expected));
    }

    /**
     * @param expected revision; null when any will do
     * @throws Refusal stale
     */
    public TenantView closeOn(UUID id, List<ClosedDay> days, Long expected) {
        return changed(id, tenant -> tenant.closeOn(days, expected));
    }

    public TenantView add(String slug, String name, String country, List<String> languages, ZoneId zone, Instant now) {
        Tenant tenant = new Tenant(slug, name, country, languages, zone, now);
        entities.persist(tenant);
        entities.flush();
        return tenant.view();
    }
}
