package org.ordskifte.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ordskifte.tenancy.Turns;

/** The rules, the calls and the confirmations of the tenant at hand. */
@ApplicationScoped
class Confirmations {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Turns turns;

    /** The rule that holds now; none where nobody is asked. */
    Optional<ReadingRule> rule(UUID tenant) {
        return entities.createQuery(
                        "select r from ReadingRule r where r.tenantId = :tenant and r.switchedOffAt is null",
                        ReadingRule.class)
                .setParameter("tenant", tenant)
                .getResultStream()
                .findFirst();
    }

    /** The same for whoever is changing it: the second of two waits, and then finds what the first has left. */
    Optional<ReadingRule> seizeRule(UUID tenant) {
        turns.take(Turns.Of.READING_RULE, tenant);
        return rule(tenant);
    }

    List<ReadingCall> calls(UUID tenant) {
        return entities.createQuery(
                        "select c from ReadingCall c join fetch c.rule where c.tenantId = :tenant order by c.askedAt, c.id",
                        ReadingCall.class)
                .setParameter("tenant", tenant)
                .getResultList();
    }

    Optional<ReadingCall> call(UUID tenant, UUID version) {
        return entities.createQuery(
                        "select c from ReadingCall c where c.tenantId = :tenant and c.versionId = :version",
                        ReadingCall.class)
                .setParameter("tenant", tenant)
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }

    /**
     * The hash of each clause, by document and number of the version: of those that were asked about, whatever became of
     * them since, of corrections, and of what they correct.
     */
    Map<UUID, Map<Integer, Map<UUID, String>>> hashes(Collection<UUID> documents) {
        Map<UUID, Map<Integer, Map<UUID, String>>> hashes = new HashMap<>();
        entities.createQuery(
                        "select d.id, v.number, c.identity, c.textHash from Clause c join c.version v join v.document d "
                                + "where d.id in :documents and (v.correctionOf is not null "
                                + "or exists (select 1 from ReadingCall r where r.versionId = v.id) "
                                + "or exists (select 1 from DocumentVersion e where e.document = d "
                                + "and e.correctionOf = v.number))",
                        Object[].class)
                .setParameter("documents", documents)
                .getResultStream()
                .forEach(row -> hashes.computeIfAbsent((UUID) row[0], any -> new HashMap<>())
                        .computeIfAbsent((Integer) row[1], any -> new HashMap<>())
                        .put((UUID) row[2], (String) row[3]));
        return hashes;
    }

    /** What was confirmed of some documents, the earliest first. */
    List<Confirmation> of(UUID tenant, Collection<UUID> documents) {
        return documents.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c from Confirmation c where c.tenantId = :tenant "
                                        + "and c.documentId in :documents order by c.confirmedAt, c.id",
                                Confirmation.class)
                        .setParameter("tenant", tenant)
                        .setParameter("documents", documents)
                        .getResultList();
    }

    /** The same by one person. */
    List<Confirmation> by(UUID tenant, String subject, Collection<UUID> documents) {
        return documents.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c from Confirmation c where c.tenantId = :tenant and c.subject = :subject "
                                        + "and c.documentId in :documents order by c.confirmedAt, c.id",
                                Confirmation.class)
                        .setParameter("tenant", tenant)
                        .setParameter("subject", subject)
                        .setParameter("documents", documents)
                        .getResultList();
    }

    /** Of two who act under a rule at once the second waits. */
    void lock(ReadingRule rule) {
        entities.lock(rule, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Object row) {
        entities.persist(row);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }
}
