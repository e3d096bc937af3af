package org.ordskifte.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.shared.Clock;
import org.ordskifte.tenancy.TenantView;

/** The people known here, what each may do in the tenant at hand, and the binding of a login to a person. */
@ApplicationScoped
public class People {

    /** A deputy holds a duty as long as the other does. */
    private static final String HOLDS = "m.from <= :day and (m.to is null or m.to >= :day) "
            + "and (m.deputyFor is null or exists (select o from Membership o where o.id = m.deputyFor "
            + "and o.from <= :day and (o.to is null or o.to >= :day)))";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    public Optional<Person> find(UUID id) {
        return Optional.ofNullable(entities.find(Person.class, id));
    }

    public Optional<Person> bySubject(String subject) {
        return entities.createQuery("select p from Person p where p.subject = :subject", Person.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    /** The names of those who are registered here, by the subjects of their logins. */
    public Map<String, String> names(Collection<String> subjects) {
        return entities.createQuery("select p from Person p where p.subject in :subjects", Person.class)
                .setParameter("subjects", Set.copyOf(subjects))
                .getResultStream()
                .collect(Collectors.toMap(Person::subject, Person::name));
    }

    /**
     * The person with this address, made without a login where there is none yet.
     *
     * @param name what the tenant at hand calls them from now on, unless it has a name for them already
     */
    public Person invite(String email, String name) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        Person person = byAddress(address).orElseGet(() -> {
            Person unbound = new Person(address, clock.now());
            entities.persist(unbound);
            entities.flush();
            return unbound;
        });
        if (!name.isBlank() && !name.strip().equalsIgnoreCase(address)) {
            entities.createNativeQuery("insert into known_as (tenant_id, person_id, name) "
                            + "values (current_tenant(), ?1, ?2) on conflict (tenant_id, person_id) do nothing")
                    .setParameter(1, person.id())
                    .setParameter(2, name.strip())
                    .executeUpdate();
            entities.refresh(person);
        }
        return person;
    }

    /** The person with this address, known to whatever tenant. */
    public Optional<Person> byAddress(String email) {
        return entities.createQuery("select p from Person p where lower(p.email) = :email", Person.class)
                .setParameter("email", email.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    /**
     * The caller as a person of this tenant: only somebody whose login comes out of the tenant's own organization. Another
     * organization may say of anybody that an address is theirs, so what it says counts in its own tenant alone. Binds an
     * unbound person when the verified address matches.
     */
    public Optional<Person> recognise(Caller caller, TenantView tenant) {
        if (!caller.signedIn() || !caller.organizations().contains(tenant.slug())) {
            return Optional.empty();
        }
        return bySubject(caller.subject()).or(() -> bind(caller));
    }

    private Optional<Person> bind(Caller caller) {
        if (!caller.emailVerified()) {
            return Optional.empty();
        }
        Optional<Person> person = entities.createQuery(
                        "select p from Person p where p.subject is null and lower(p.email) = :email", Person.class)
                .setParameter("email", caller.email().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
        person.ifPresent(found -> found.bind(caller, clock.now()));
        return person;
    }

    /**
     * The rights of a caller in a tenant today; empty for somebody who is nobody there. Whoever comes out of the tenant's
     * directory is an employee, as long as the directory is heard; afterwards only what is written down here counts.
     */
    HeldRights rights(Caller caller, TenantView tenant) {
        if (!caller.organizations().contains(tenant.slug())) {
            return new HeldRights(Set.of(), Map.of());
        }
        LocalDate today = clock.today(tenant.timeZone());
        EnumSet<Right> everywhere = EnumSet.noneOf(Right.class);
        Map<Right, Set<String>> inUnits = new EnumMap<>(Right.class);
        Optional<Person> known = recognise(caller, tenant);
        known.ifPresent(person -> held(person, today).forEach(one -> {
            if (one.unit() == null || !one.bundle().isPerUnit()) {
                everywhere.add(one.bundle());
            } else {
                inUnits.computeIfAbsent(one.bundle(), right -> new HashSet<>()).add(one.unit());
            }
        }));
        if (!caller.remembered()) {
            everywhere.add(Right.EMPLOYEE);
        }
        if (!everywhere.isEmpty() || !inUnits.isEmpty() || known.isPresent() && hasSeat(known.get(), today)) {
            everywhere.add(Right.MEMBER);
        }
        inUnits.keySet().removeAll(everywhere);
        return new HeldRights(everywhere, inUnits);
    }

    private boolean hasSeat(Person person, LocalDate today) {
        return !entities.createNativeQuery("select 1 from seat s where s.person_id = ?1 and s.from_date <= ?2 "
                        + "and (s.to_date is null or s.to_date >= ?2) and (s.substitute_for is null or exists "
                        + "(select 1 from seat h where h.id = s.substitute_for and h.from_date <= ?2 "
                        + "and (h.to_date is null or h.to_date >= ?2))) limit 1")
                .setParameter(1, person.id())
                .setParameter(2, today)
                .getResultList()
                .isEmpty();
    }

    boolean isOperator(Caller caller) {
        return caller.signedIn()
                && !entities.createNativeQuery("select 1 from operator where subject = ?1")
                        .setParameter(1, caller.subject())
                        .getResultList()
                        .isEmpty();
    }

    List<Membership> memberships() {
        return entities.createQuery(
                        "select m from Membership m join fetch m.person p order by p.name, m.bundle, m.id",
                        Membership.class)
                .getResultList();
    }

    /** Those who administer on a day by a duty of their own. */
    List<Membership> administrators(LocalDate day) {
        return entities.createQuery(
                        "select m from Membership m join fetch m.person where m.bundle = :bundle and m.deputyFor is null "
                                + "and m.from <= :day and (m.to is null or m.to >= :day)",
                        Membership.class)
                .setParameter("bundle", Right.TENANT_ADMINISTRATOR)
                .setParameter("day", day)
                .getResultList();
    }

    /** Those who hold a bundle on a day. */
    public List<MemberView> holders(Right bundle, LocalDate day) {
        return entities.createQuery(
                        "select m from Membership m join fetch m.person p where m.bundle = :bundle " + "and " + HOLDS
                                + " order by p.name, m.id",
                        Membership.class)
                .setParameter("bundle", bundle)
                .setParameter("day", day)
                .getResultStream()
                .map(Membership::view)
                .toList();
    }

    Optional<Membership> membership(UUID id) {
        return Optional.ofNullable(entities.find(Membership.class, id));
    }

    void add(Membership membership) {
        entities.persist(membership);
    }

    private List<Membership> held(Person person, LocalDate today) {
        return entities.createQuery(
                        "select m from Membership m where m.person = :person and " + HOLDS, Membership.class)
                .setParameter("person", person)
                .setParameter("day", today)
                .getResultList();
    }
}
