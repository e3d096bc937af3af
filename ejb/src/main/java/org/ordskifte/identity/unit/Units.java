package org.ordskifte.identity.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ordskifte.identity.Person;

/** The units of the tenant at hand and who belongs to them. */
@ApplicationScoped
class Units {

    @PersistenceContext
    EntityManager entities;

    Optional<Unit> find(UUID tenant, String slug) {
        return entities.createQuery(
                        "select u from Unit u left join fetch u.parent where u.tenantId = :tenant and u.slug = :slug",
                        Unit.class)
                .setParameter("tenant", tenant)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    List<Unit> all(UUID tenant) {
        return entities.createQuery(
                        "select u from Unit u left join fetch u.parent where u.tenantId = :tenant order by u.name, u.id",
                        Unit.class)
                .setParameter("tenant", tenant)
                .getResultList();
    }

    /** Everybody who ever belonged to the unit or will, by name. */
    List<UnitMember> members(UUID unit) {
        return entities.createQuery(
                        "select m from UnitMember m left join fetch m.person p where m.unitId = :unit "
                                + "order by coalesce(p.name, m.name), m.from, m.id",
                        UnitMember.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    /** Everybody who stands on a list on a day, by name. */
    List<UnitMember> on(UUID tenant, LocalDate day) {
        return entities.createQuery(
                        "select m from UnitMember m left join fetch m.person p where m.tenantId = :tenant "
                                + "and m.from <= :day and (m.to is null or m.to >= :day) "
                                + "order by coalesce(p.name, m.name), m.id",
                        UnitMember.class)
                .setParameter("tenant", tenant)
                .setParameter("day", day)
                .getResultList();
    }

    /** Where a person belongs on a day. */
    List<UnitMember> of(UUID tenant, Person person, LocalDate day) {
        return entities.createQuery(
                        "select m from UnitMember m where m.tenantId = :tenant and m.person = :person "
                                + "and m.from <= :day and (m.to is null or m.to >= :day)",
                        UnitMember.class)
                .setParameter("tenant", tenant)
                .setParameter("person", person)
                .setParameter("day", day)
                .getResultList();
    }

    Optional<UnitMember> member(UUID id) {
        return Optional.ofNullable(entities.find(UnitMember.class, id));
    }

    void add(Unit unit) {
        entities.persist(unit);
        entities.flush();
    }

    void add(UnitMember member) {
        entities.persist(member);
        entities.flush();
    }

    /** As it stands once others who enrol people there have finished; until this transaction ends nobody else does. */
    void hold(Unit unit) {
        entities.refresh(unit, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Says that its list changed: the revision advances now. */
    void advance(Unit unit) {
        entities.lock(unit, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void flush() {
        entities.flush();
    }
}
