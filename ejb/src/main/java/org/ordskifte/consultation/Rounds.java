package org.ordskifte.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.consultation.RoundView.RoundDocumentView;
import org.ordskifte.consultation.terms.Audience;
import org.ordskifte.consultation.terms.RoundState;
import org.ordskifte.tenancy.TenantOwned;
import org.ordskifte.tenancy.TenantRecord;

/** The rounds of the tenant at hand, with all that belongs to each. */
@ApplicationScoped
public class Rounds {

    private static final int ROUND_LOCK = 7702;
    private static final int DOOR_LOCK = 7706;

    private static final String OPEN = "from Consultation c where c.state = :published and c.audience = :all "
            + "and c.publicFrom <= :now and c.opensAt <= :now and (c.deadline > :now or exists (select 1 from "
            + "RoundDocument d where d.consultationId = c.id and d.deadline > :now)) ";

    /** The next instant at which one of the texts can no longer be answered, or the last for whoever has more time. */
    private static final String SOONEST = "coalesce((select min(coalesce(d.deadline, c.deadline)) from RoundDocument d "
            + "where d.consultationId = c.id and coalesce(d.deadline, c.deadline) > :now), c.endsAt) as soonest ";

    @PersistenceContext
    EntityManager entities;

    public Optional<Consultation> find(UUID tenant, String slug) {
        return entities.createQuery(
                        "select c from Consultation c where c.tenantId = :tenant and c.slug = :slug",
                        Consultation.class)
                .setParameter("tenant", tenant)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    public Optional<Consultation> find(UUID id) {
        return Optional.ofNullable(entities.find(Consultation.class, id));
    }

    /** Whoever answers goes in beside others who answer, and waits for whoever changes the round. */
    public Optional<Consultation> share(UUID tenant, String slug) {
        return lock("pg_advisory_xact_lock_shared", tenant, slug);
    }

    /** Whoever changes the round waits for all who are answering, and they for the change. */
    public Optional<Consultation> seize(UUID tenant, String slug) {
        return lock("pg_advisory_xact_lock", tenant, slug);
    }

    /** The lock comes before the first look at the round, so that what is read is what holds after waiting. */
    private Optional<Consultation> lock(String manner, UUID tenant, String slug) {
        entities.createNativeQuery("select set_config('lock_timeout', '9s', true), (select 1 from " + manner + "("
                        + ROUND_LOCK + ", hashtext(?1)))")
                .setParameter(1, tenant + "/" + slug)
                .getSingleResult();
        return find(tenant, slug);
    }

    /** The latest deadline first, drafts without one before all others. */
    List<Consultation> all(UUID tenant) {
        return entities.createQuery(
                        "select c from Consultation c where c.tenantId = :tenant "
                                + "order by c.deadline desc nulls first, c.title, c.id",
                        Consultation.class)
                .setParameter("tenant", tenant)
                .getResultList();
    }

    /** Those that anybody may answer now, of every tenant the transaction may look at; the next deadline first. */
    List<Consultation> openToAll(Instant now, int first, int most) {
        return entities.createQuery("select c, " + SOONEST + OPEN + "order by soonest, c.title, c.id", Object[].class)
                .setParameter("published", RoundState.PUBLISHED)
                .setParameter("all", Audience.PUBLIC)
                .setParameter("now", now)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> (Consultation) row[0])
                .toList();
    }

    long countOpenToAll(Instant now) {
        return entities.createQuery("select count(c) " + OPEN, Long.class)
                .setParameter("published", RoundState.PUBLISHED)
                .setParameter("all", Audience.PUBLIC)
                .setParameter("now", now)
                .getSingleResult();
    }

    List<Consultation> publishedOn(UUID version) {
        return entities.createQuery(
                        "select c from Consultation c where c.publishedAt is not null and exists (select 1 from RoundDocument d "
                                + "where d.consultationId = c.id and d.version.id = :version)",
                        Consultation.class)
                .setParameter("version", version)
                .getResultList();
    }

    /** The published rounds that have some of these versions out, and which. */
    Map<Consultation, Set<UUID>> textsOut(Set<UUID> versions) {
        return entities.createQuery(
                        "select c, d.version.id from RoundDocument d, Consultation c "
                                + "where c.id = d.consultationId and c.publishedAt is not null and d.version.id in :versions",
                        Object[].class)
                .setParameter("versions", versions)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Consultation) row[0],
                        LinkedHashMap::new,
                        Collectors.mapping(row -> (UUID) row[1], Collectors.toSet())));
    }

    /** Open rounds with a deadline that is nearer than the instant given. */
    List<Consultation> endingBefore(Instant now, Instant soon) {
        return entities.createQuery(
                        "select c from Consultation c where c.state = :published and c.opensAt <= :now "
                                + "and c.endsAt > :now and (c.deadline <= :soon or exists (select 1 from RoundDocument d "
                                + "where d.consultationId = c.id and d.deadline <= :soon))",
                        Consultation.class)
                .setParameter("published", RoundState.PUBLISHED)
                .setParameter("now", now)
                .setParameter("soon", soon)
                .getResultList();
    }

    List<RoundDocument> documents(UUID round) {
        return entities.createQuery(
                        "select d from RoundDocument d join fetch d.version v join fetch v.document "
                                + "where d.consultationId = :round order by d.ordinal",
                        RoundDocument.class)
                .setParameter("round", round)
                .getResultList();
    }

    /** The texts that are out, in their order. */
    public List<RoundDocumentView> texts(UUID round) {
        return documents(round).stream().map(RoundDocument::view).toList();
    }

    /** Whether one of the texts was adopted, as it stood, or changed by the answers or by the meeting. */
    public boolean isAdopted(UUID round) {
        return (Boolean) entities.createNativeQuery(
                        "with recursive line as (select v.id, v.document_id, v.number, v.published_at "
                                + "from consultation_document d join document_version v on v.id = d.version_id "
                                + "where d.consultation_id = :round union select n.id, n.document_id, n.number, "
                                + "n.published_at from line l join document_version n on n.document_id = l.document_id "
                                + "and n.based_on = l.number where l.published_at is null) "
                                + "select exists (select 1 from line where published_at is not null)",
                        Boolean.class)
                .setParameter("round", round)
                .getSingleResult();
    }

    List<Station> stations(UUID round) {
        return entities.createQuery(
                        "select s from Station s where s.consultationId = :round order by s.ordinal", Station.class)
                .setParameter("round", round)
                .getResultList();
    }

    List<Extension> extensions(UUID round) {
        return entities.createQuery(
                        "select e from Extension e where e.consultationId = :round order by e.extendedAt, e.id",
                        Extension.class)
                .setParameter("round", round)
                .getResultList();
    }

    public List<Consultee> consultees(UUID round) {
        return entities.createQuery(
                        "select c from Consultee c where c.consultationId = :round order by c.uninvited, c.name, c.id",
                        Consultee.class)
                .setParameter("round", round)
                .getResultList();
    }

    List<Consultee> consultees(Set<UUID> rounds) {
        return entities.createQuery("select c from Consultee c where c.consultationId in :rounds", Consultee.class)
                .setParameter("rounds", rounds)
                .getResultList();
    }

    public Optional<Consultee> consultee(UUID round, UUID id) {
        return Optional.ofNullable(entities.find(Consultee.class, id))
                .filter(found -> found.consultationId().equals(round));
    }

    /** Whoever comes by the open door comes in once, through however many windows. */
    void hold(Consultation round, String guest) {
        entities.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(" + DOOR_LOCK + ", hashtext(?1)) as held", Integer.class)
                .setParameter(1, round.id() + "/" + guest)
                .getSingleResult();
    }

    /** As it stands once whoever begins an answer for it has finished; until this transaction ends nobody else begins one. */
    public void hold(Consultee consultee) {
        entities.refresh(consultee, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Consultee> consultee(UUID id) {
        return Optional.ofNullable(entities.find(Consultee.class, id));
    }

    void add(TenantOwned root) {
        entities.persist(root);
        entities.flush();
    }

    void add(TenantRecord part) {
        entities.persist(part);
    }

    void clear(Consultation round) {
        entities.createQuery("delete from RoundDocument d where d.consultationId = :round")
                .setParameter("round", round.id())
                .executeUpdate();
        entities.createQuery("delete from Station s where s.consultationId = :round")
                .setParameter("round", round.id())
                .executeUpdate();
    }

    void remove(Consultee consultee) {
        entities.remove(consultee);
    }

    /** Says that a part changed: the revision of the round advances now. */
    public void touch(Consultation round) {
        entities.flush();
        entities.lock(round, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    public void flush() {
        entities.flush();
    }
}
