package org.ordskifte.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The committees of the tenant at hand and who sits in them. */
@ApplicationScoped
class Committees {

    /** Seats end with their committee, and whoever stands in for somebody does so as long as that seat is held. */
    private static final String IN_OFFICE = "s.from <= :day and (s.to is null or s.to >= :day) and not exists "
            + "(select c from Committee c where c.id = s.committeeId and c.closedOn < :day) "
            + "and (s.substituteFor is null or exists (select h from Seat h where h.id = s.substituteFor "
            + "and h.from <= :day and (h.to is null or h.to >= :day)))";

    @PersistenceContext
    EntityManager entities;

    Optional<Committee> find(UUID tenant, String slug) {
        return entities.createQuery(
                        "select c from Committee c left join fetch c.parent where c.tenantId = :tenant "
                                + "and c.slug = :slug",
                        Committee.class)
                .setParameter("tenant", tenant)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    Optional<Committee> find(UUID id) {
        return Optional.ofNullable(entities.find(Committee.class, id));
    }

    Map<UUID, String> slugs(Set<UUID> some) {
        if (some.isEmpty()) {
            return new HashMap<>();
        }
        return entities.createQuery("select c.id, c.slug from Committee c where c.id in :some", Object[].class)
                .setParameter("some", some)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    List<Committee> all(UUID tenant) {
        return entities.createQuery(
                        "select c from Committee c left join fetch c.parent where c.tenantId = :tenant order by c.name, c.id",
                        Committee.class)
                .setParameter("tenant", tenant)
                .getResultList();
    }

    /** Everybody who ever had or will have a seat there. */
    List<Seat> seats(UUID committee) {
        return entities.createQuery(
                        "select s from Seat s join fetch s.person p where s.committeeId = :committee "
                                + "order by s.from, p.name, s.id",
                        Seat.class)
                .setParameter("committee", committee)
                .getResultList();
    }

    List<Seat> inOffice(UUID committee, LocalDate day) {
        return entities.createQuery(
                        "select s from Seat s join fetch s.person p where s.committeeId = :committee and " + IN_OFFICE
                                + " order by p.name, s.id",
                        Seat.class)
                .setParameter("committee", committee)
                .setParameter("day", day)
                .getResultList();
    }

    List<Seat> heldBy(UUID tenant, UUID person, LocalDate day) {
        return entities.createQuery(
                        "select s from Seat s join fetch s.person p where s.tenantId = :tenant and p.id = :person and "
                                + IN_OFFICE,
                        Seat.class)
                .setParameter("tenant", tenant)
                .setParameter("person", person)
                .setParameter("day", day)
                .getResultList();
    }

    /** Every seat of the tenant that is held or will be. */
    List<Seat> held(UUID tenant, LocalDate day) {
        return entities.createQuery(
                        "select s from Seat s join fetch s.person p where s.tenantId = :tenant "
                                + "and (s.to is null or s.to >= :day) order by p.name, s.from, s.id",
                        Seat.class)
                .setParameter("tenant", tenant)
                .setParameter("day", day)
                .getResultList();
    }

    Optional<Seat> seat(UUID id) {
        return Optional.ofNullable(entities.find(Seat.class, id));
    }

    void add(Committee committee) {
        entities.persist(committee);
        entities.flush();
    }

    void add(Seat seat) {
        entities.persist(seat);
        entities.flush();
    }

    /** Lets its revision advance now; of two who seat people at once the second waits and is told it is stale. */
    void lock(Committee committee) {
        entities.lock(committee, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void flush() {
        entities.flush();
    }
}
