package org.ordskifte.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.shared.Clock;
import org.ordskifte.tenancy.TenantView;
import org.ordskifte.tenancy.TenantWall;

/** The people known here, what each may do in the tenant at hand, and the binding of a login to a person. */
@ApplicationScoped
public class People {

    private static final String IN_A_SEAT = "select 1 from seat where person_id = ?1 and from_date <= ?2 "
            + "and (to_date is null or to_date >= ?2) limit 1";
    private static final String IN_A_UNIT = "select 1 from unit_member m join unit u on u.id = m.unit_id "
            + "where m.person_id = ?1 and m.from_date <= ?2 and (m.to_date is null or m.to_date >= ?2) "
            + "and (u.closed_on is null or u.closed_on >= ?2) limit 1";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    TenantWall wall;

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

    /** The person with this address, made without a login where there is none yet. */
    public Person invite(String email, String name) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        return entities.createQuery("select p from Person p where lower(p.email) = :email", Person.class)
                .setParameter("email", address)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    Person person = new Person(address, name.strip(), clock.now());
                    entities.persist(person);
                    return person;
                });
    }

    /**
     * The caller as a person of this tenant. Binds an unbound person when the verified address matches and the login
     * comes out of the tenant's own organization.
     */
    public Optional<Person> recognise(Caller caller, TenantView tenant) {
        if (!caller.signedIn()) {
            return Optional.empty();
        }
        return bySubject(caller.subject()).or(() -> bind(caller, tenant));
    }

    private Optional<Person> bind(Caller caller, TenantView tenant) {
        if (!caller.emailVerified() || !caller.organizations().contains(tenant.slug())) {
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

    /** The rights of a caller in a tenant today; empty for somebody who is nobody there. */
    Set<Right> rights(Caller caller, TenantView tenant) {
        EnumSet<Right> rights = EnumSet.noneOf(Right.class);
        if (caller.organizations().contains(tenant.slug())) {
            rights.add(Right.EMPLOYEE);
        }
        recognise(caller, tenant).ifPresent(person -> {
            rights.addAll(bundles(person, clock.today(tenant.timeZone())));
            if (rights.isEmpty() && stands(IN_A_UNIT, person, clock.today(tenant.timeZone()))) {
                rights.add(Right.EMPLOYEE);
            }
            if (rights.isEmpty() && stands(IN_A_SEAT, person, clock.today(tenant.timeZone()))) {
                rights.add(Right.MEMBER);
            }
        });
        if (!rights.isEmpty()) {
            rights.add(Right.MEMBER);
        }
        return rights;
    }

    boolean isOperator(Caller caller) {
        return caller.signedIn()
                && !entities.createNativeQuery("select 1 from operator where subject = ?1")
                        .setParameter(1, caller.subject())
                        .getResultList()
                        .isEmpty();
    }

    /** Slugs of the tenants in which the caller is somebody. */
    Set<String> places(Caller caller) {
        wall.look(TenantWall.Scope.OWN);
        Set<String> slugs = new TreeSet<>(caller.organizations());
        for (Object slug : entities.createNativeQuery(
                        "select t.slug from tenant t where exists (select 1 from membership m "
                                + "where m.tenant_id = t.id) or exists (select 1 from seat s where s.tenant_id = t.id) "
                                + "or exists (select 1 from unit_member u where u.tenant_id = t.id)")
                .getResultList()) {
            slugs.add((String) slug);
        }
        wall.look(TenantWall.Scope.NONE);
        return slugs;
    }

    List<Membership> memberships() {
        return entities.createQuery(
                        "select m from Membership m join fetch m.person p order by p.name, m.bundle", Membership.class)
                .getResultList();
    }

    /** Those who hold a bundle on a day. */
    public List<MemberView> holders(Right bundle, LocalDate day) {
        return entities.createQuery(
                        "select m from Membership m join fetch m.person p where m.bundle = :bundle "
                                + "and m.from <= :day and (m.to is null or m.to >= :day) order by p.name",
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

    private List<Right> bundles(Person person, LocalDate today) {
        return entities.createQuery(
                        "select m.bundle from Membership m where m.person = :person and m.from <= :today "
                                + "and (m.to is null or m.to >= :today)",
                        Right.class)
                .setParameter("person", person)
                .setParameter("today", today)
                .getResultList();
    }

    private boolean stands(String somewhere, Person person, LocalDate today) {
        return !entities.createNativeQuery(somewhere)
                .setParameter(1, person.id())
                .setParameter(2, today)
                .getResultList()
                .isEmpty();
    }
}
