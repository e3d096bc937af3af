package org.ordskifte.consultation.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ordskifte.consultation.answer.Position;
import org.ordskifte.consultation.answer.RemarkSide;
import org.ordskifte.consultation.answer.ResponseState;
import org.ordskifte.document.AnswersSettled;

/** What became of the remarks of the tenant at hand. */
@ApplicationScoped
class Outcomes {

    @PersistenceContext
    EntityManager entities;

    /** A proposal that the decision did not change is what became of the remark. */
    void confirm(@Observes AnswersSettled settled) {
        entities.createQuery(
                        "select o, m.clause from RemarkOutcome o, Remark m where m.id = o.remarkId "
                                + "and m.versionId in :versions",
                        Object[].class)
                .setParameter("versions", settled.versions())
                .getResultStream()
                .filter(row -> row[1] == null || !settled.changed().contains((UUID) row[1]))
                .forEach(row -> ((RemarkOutcome) row[0]).confirm(settled.at()));
    }

    Optional<RemarkOutcome> of(UUID remark) {
        return entities.createQuery("select o from RemarkOutcome o where o.remarkId = :remark", RemarkOutcome.class)
                .setParameter("remark", remark)
                .getResultStream()
                .findFirst();
    }

    Map<UUID, RemarkOutcome> ofRound(UUID round) {
        return entities.createQuery(
                        "select o from RemarkOutcome o where o.remarkId in (select m.id from Remark m, Response r "
                                + "where r.id = m.responseId and r.consultationId = :round)",
                        RemarkOutcome.class)
                .setParameter("round", round)
                .getResultStream()
                .collect(Collectors.toMap(RemarkOutcome::remarkId, Function.identity()));
    }

    /** The remarks on a clause that changed its words, by the round they came in. */
    Map<UUID, Set<UUID>> changing(String document, UUID clause) {
        return entities.createQuery(
                        "select r.consultationId, m.id from RemarkOutcome o, Remark m, Response r, Document d "
                                + "where m.id = o.remarkId and r.id = m.responseId and d.id = m.documentId "
                                + "and d.slug = :document and m.clause = :clause and o.changedIn is not null",
                        Object[].class)
                .setParameter("document", document)
                .setParameter("clause", clause)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toSet())));
    }

    /** Remarks of answers that were taken in, without those that never left their side's room. */
    long missing(UUID round) {
        return entities.createQuery(
                        "select count(m) from Remark m, Response r where r.id = m.responseId "
                                + "and r.consultationId = :round and r.state in :states "
                                + "and (m.side = :joint or m.handedIn = true) "
                                + "and not exists (select 1 from RemarkOutcome o where o.remarkId = m.id)",
                        Long.class)
                .setParameter("round", round)
                .setParameter("states", Set.of(ResponseState.SUBMITTED, ResponseState.LATE_TAKEN_IN))
                .setParameter("joint", RemarkSide.JOINT)
                .getSingleResult();
    }

    /**
     * Answers that were taken in and are not closed, though there is more to treat in them than remarks: files, or words
     * without a remark that was handed in.
     */
    long untreated(UUID round) {
        return entities.createQuery(
                        "select count(r) from Response r where r.consultationId = :round and r.state in :states "
                                + "and r.closedAt is null "
                                + "and (exists (select 1 from Attachment a where a.responseId = r.id) "
                                + "or r.text <> '' and (r.position is null or r.position <> :nothing) "
                                + "and not exists (select 1 from Remark m where m.responseId = r.id "
                                + "and (m.side = :joint or m.handedIn = true)))",
                        Long.class)
                .setParameter("round", round)
                .setParameter("states", Set.of(ResponseState.SUBMITTED, ResponseState.LATE_TAKEN_IN))
                .setParameter("nothing", Position.NO_REMARKS)
                .setParameter("joint", RemarkSide.JOINT)
                .getSingleResult();
    }

    void add(RemarkOutcome outcome) {
        entities.persist(outcome);
    }

    void flush() {
        entities.flush();
    }
}
