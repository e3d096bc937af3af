package org.ordskifte.consultation.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ordskifte.consultation.answer.ResponseState;
import org.ordskifte.tenancy.TenantOwned;
import org.ordskifte.tenancy.TenantRecord;

/** The answers of the tenant at hand, with all that belongs to each. */
@ApplicationScoped
public class Responses {

    @PersistenceContext
    EntityManager entities;

    public Optional<Response> find(UUID round, UUID id) {
        return Optional.ofNullable(entities.find(Response.class, id))
                .filter(found -> found.consultationId().equals(round));
    }

    /** Read once whoever is changing it has finished; until this transaction ends nobody else changes it. */
    public Optional<Response> lock(UUID round, UUID id) {
        return entities.createQuery(
                        "select r from Response r where r.id = :id and r.consultationId = :round", Response.class)
                .setParameter("id", id)
                .setParameter("round", round)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public List<Response> of(UUID round) {
        return entities.createQuery(
                        "select r from Response r where r.consultationId = :round "
                                + "order by r.submittedAt nulls last, r.createdAt, r.id",
                        Response.class)
                .setParameter("round", round)
                .getResultList();
    }

    /** The answers of a consultee, on one document or as a whole, that are in one of these states. */
    List<Response> all(UUID consultee, UUID document, Set<ResponseState> states) {
        return asked(consultee, document, states).getResultList();
    }

    /** The one that is submitted, to be replaced; read once whoever is withdrawing it has finished. */
    Optional<Response> standing(UUID consultee, UUID document) {
        return asked(consultee, document, Set.of(ResponseState.SUBMITTED))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Response> asked(UUID consultee, UUID document, Set<ResponseState> states) {
        return entities.createQuery(
                        "select r from Response r where r.consulteeId = :consultee and r.state in :states "
                                + "and (r.documentId = :document or r.documentId is null and :whole = true)",
                        Response.class)
                .setParameter("consultee", consultee)
                .setParameter("states", states)
                .setParameter("document", document)
                .setParameter("whole", document == null);
    }

    /** The bytes over which the hash of an answer was taken. */
    byte[] canonical(UUID response) {
        return (byte[]) entities.createNativeQuery("select canonical from response where id = ?1", byte[].class)
                .setParameter(1, response)
                .getSingleResult();
    }

    public List<Remark> remarks(UUID response) {
        return entities.createQuery(
                        "select r from Remark r where r.responseId = :response order by r.ordinal", Remark.class)
                .setParameter("response", response)
                .getResultList();
    }

    public Optional<Remark> remark(UUID id) {
        return Optional.ofNullable(entities.find(Remark.class, id));
    }

    List<AnswerRow> answers(UUID response) {
        return entities.createQuery(
                        "select a from AnswerRow a where a.responseId = :response order by a.ordinal", AnswerRow.class)
                .setParameter("response", response)
                .getResultList();
    }

    List<AttachmentView> attachments(UUID response) {
        return attachments(List.of(response)).getOrDefault(response, List.of());
    }

    Parts parts(UUID response) {
        return parts(List.of(response)).get(response);
    }

    /** What belongs to each of these answers; a query for each kind, however many answers there are. */
    Map<UUID, Parts> parts(Collection<UUID> some) {
        Map<UUID, List<Remark>> remarks = remarks(some);
        Map<UUID, List<AnswerRow>> answers = grouped(
                "select a from AnswerRow a where a.responseId in :some order by a.ordinal",
                AnswerRow.class,
                some,
                AnswerRow::responseId);
        Map<UUID, List<Approval>> approvals = grouped(
                "select a from Approval a where a.responseId in :some and a.voidedAt is null order by a.approvedAt, a.id",
                Approval.class,
                some,
                Approval::responseId);
        Map<UUID, List<Receipt>> receipts = grouped(
                "select r from Receipt r where r.responseId in :some order by r.submittedAt, r.id",
                Receipt.class,
                some,
                Receipt::responseId);
        Map<UUID, List<AttachmentView>> attachments = attachments(some);
        Map<UUID, Parts> parts = new HashMap<>();
        for (UUID one : some) {
            parts.put(
                    one,
                    new Parts(
                            remarks.getOrDefault(one, List.of()),
                            answers.getOrDefault(one, List.of()),
                            attachments.getOrDefault(one, List.of()),
                            approvals.getOrDefault(one, List.of()),
                            receipts.getOrDefault(one, List.of())));
        }
        return parts;
    }

    Map<UUID, List<Remark>> remarks(Collection<UUID> some) {
        return grouped(
                "select r from Remark r where r.responseId in :some order by r.ordinal",
                Remark.class,
                some,
                Remark::responseId);
    }

    Map<UUID, List<AttachmentView>> attachments(Collection<UUID> some) {
        return grouped(
                        "select a.responseId, new org.ordskifte.consultation.response.AttachmentView(a.id, a.name, "
                                + "a.mediaType, a.size, a.sha256) from Attachment a where a.responseId in :some "
                                + "order by a.ordinal",
                        Object[].class,
                        some,
                        row -> (UUID) row[0])
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().stream()
                        .map(row -> (AttachmentView) row[1])
                        .toList()));
    }

    private <T> Map<UUID, List<T>> grouped(
            String query, Class<T> type, Collection<UUID> some, Function<T, UUID> answer) {
        return some.isEmpty()
                ? Map.of()
                : entities.createQuery(query, type)
                        .setParameter("some", some)
                        .getResultStream()
                        .collect(Collectors.groupingBy(answer));
    }

    /** The number of the first receipt of each of these answers that has one. */
    Map<UUID, String> numbers(Collection<UUID> some) {
        return grouped(
                        "select r.responseId, r.number from Receipt r where r.responseId in :some order by r.submittedAt, r.id",
                        Object[].class,
                        some,
                        row -> (UUID) row[0])
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> (String) each.getValue().get(0)[1]));
    }

    int nextAttachment(UUID response) {
        Integer last = entities.createQuery(
                        "select max(a.ordinal) from Attachment a where a.responseId = :response", Integer.class)
                .setParameter("response", response)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    Optional<Attachment> attachment(UUID response, UUID id) {
        return Optional.ofNullable(entities.find(Attachment.class, id))
                .filter(found -> found.responseId().equals(response));
    }

    /** Those that hold. */
    List<Approval> approvals(UUID response) {
        return entities.createQuery(
                        "select a from Approval a where a.responseId = :response and a.voidedAt is null "
                                + "order by a.approvedAt, a.id",
                        Approval.class)
                .setParameter("response", response)
                .getResultList();
    }

    List<Receipt> receipts(UUID response) {
        return entities.createQuery(
                        "select r from Receipt r where r.responseId = :response order by r.submittedAt, r.id",
                        Receipt.class)
                .setParameter("response", response)
                .getResultList();
    }

    List<ResponseReading> readings(UUID response) {
        return entities.createQuery(
                        "select r from ResponseReading r where r.responseId = :response order by r.readAt desc, r.id",
                        ResponseReading.class)
                .setParameter("response", response)
                .getResultList();
    }

    void add(TenantOwned response) {
        entities.persist(response);
        entities.flush();
    }

    void add(TenantRecord part) {
        entities.persist(part);
    }

    /** Says that a part changed: the revision of the answer advances now. */
    void touch(Response response) {
        entities.lock(response, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void remove(Object part) {
        entities.remove(part);
    }

    public void flush() {
        entities.flush();
    }
}
