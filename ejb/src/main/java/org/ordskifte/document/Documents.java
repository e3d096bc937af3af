package org.ordskifte.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordskifte.shared.Refusal;

/** The documents of the tenant at hand, their versions and clauses. */
@ApplicationScoped
public class Documents {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Withholdings withholdings;

    public Optional<Document> find(UUID tenant, String slug) {
        return entities.createQuery(
                        "select d from Document d where d.tenantId = :tenant and d.slug = :slug", Document.class)
                .setParameter("tenant", tenant)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** The unit that is responsible, null for none; nothing where there is no such document. */
    List<String> unitOf(UUID tenant, String slug) {
        return entities.createQuery(
                        "select d.responsibleUnit from Document d where d.tenantId = :tenant and d.slug = :slug",
                        String.class)
                .setParameter("tenant", tenant)
                .setParameter("slug", slug)
                .getResultList();
    }

    Optional<Document> find(UUID id) {
        return Optional.ofNullable(entities.find(Document.class, id));
    }

    List<Document> all(UUID tenant) {
        return entities.createQuery(
                        "select d from Document d where d.tenantId = :tenant order by d.title, d.slug", Document.class)
                .setParameter("tenant", tenant)
                .getResultList();
    }

    /** Those that stand in place of a document, or the one in whose place it stands. */
    List<Document> neighbours(Document document) {
        return entities.createQuery(
                        "select d from Document d where d.tenantId = :tenant and d.publicFrom is not null "
                                + "and (d.replaces = :document or d.id = :replaced) order by d.title, d.slug",
                        Document.class)
                .setParameter("tenant", document.tenantId())
                .setParameter("document", document.id())
                .setParameter("replaced", document.replaces())
                .getResultList();
    }

    List<DocumentVersion> versions(UUID document) {
        return entities.createQuery(
                        "select v from DocumentVersion v join fetch v.document where v.document.id = :document "
                                + "order by v.number",
                        DocumentVersion.class)
                .setParameter("document", document)
                .getResultList();
    }

    /** The versions of a document by its slug; none where there is no such document. */
    List<DocumentVersion> versions(UUID tenant, String slug) {
        return entities.createQuery(
                        "select v from DocumentVersion v join fetch v.document d where d.tenantId = :tenant "
                                + "and d.slug = :slug order by v.number",
                        DocumentVersion.class)
                .setParameter("tenant", tenant)
                .setParameter("slug", slug)
                .getResultList();
    }

    List<DocumentVersion> versionsOfAll(UUID tenant) {
        return entities.createQuery(
                        "select v from DocumentVersion v join fetch v.document where v.tenantId = :tenant "
                                + "order by v.document.title, v.document.slug, v.number",
                        DocumentVersion.class)
                .setParameter("tenant", tenant)
                .getResultList();
    }

    public Optional<DocumentVersion> version(UUID document, int number) {
        return entities.createQuery(
                        "select v from DocumentVersion v join fetch v.document where v.document.id = :document "
                                + "and v.number = :number",
                        DocumentVersion.class)
                .setParameter("document", document)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    public Optional<DocumentVersion> version(UUID id) {
        return entities.createQuery(
                        "select v from DocumentVersion v join fetch v.document where v.id = :id", DocumentVersion.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The clauses of a version as everybody may see them. */
    public List<ClauseView> clauses(UUID version) {
        return rows(version).map(Clause::view).toList();
    }

    /** The same as they were written: for what is made of them and for those who look after them. */
    List<ClauseView> words(UUID version) {
        return rows(version).map(Clause::words).toList();
    }

    Stream<Clause> rows(UUID version) {
        return entities.createQuery(
                        "select c from Clause c where c.version.id = :version order by c.ordinal", Clause.class)
                .setParameter("version", version)
                .getResultStream();
    }

    List<Clause> wordings(UUID identity) {
        return entities.createQuery(
                        "select c from Clause c join fetch c.version v where c.identity = :identity order by v.number",
                        Clause.class)
                .setParameter("identity", identity)
                .getResultList();
    }

    void add(Document document) {
        entities.persist(document);
    }

    void add(DocumentVersion version) {
        entities.persist(version);
        entities.flush();
    }

    int nextNumber(UUID document) {
        Integer last = entities.createQuery(
                        "select max(v.number) from DocumentVersion v where v.document.id = :document", Integer.class)
                .setParameter("document", document)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    /** Waits for others who are changing the same document. */
    void lock(Document document) {
        entities.lock(document, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same, and as they leave it. */
    void hold(Document document) {
        entities.refresh(document, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Says that a child changed: the revision of the root advances now. */
    void touch(Object root) {
        entities.flush();
        entities.lock(root, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /**
     * Keeps the bytes over which the version's hash was taken, once and for all. They are as large as the text and no
     * page needs them, so the version does not carry them about.
     */
    void seal(DocumentVersion version, VersionContent content) {
        entities.flush();
        entities.createNativeQuery("update document_version set canonical = ?1 where id = ?2 and canonical is null")
                .setParameter(1, content.bytes())
                .setParameter(2, version.id())
                .executeUpdate();
    }

    void flush() {
        entities.flush();
    }

    /**
     * Writes the clauses of a draft, in place of those it had.
     *
     * @throws Refusal invalid-field when a clause claims an identity that is none of the document's
     */
    void write(DocumentVersion version, List<ClauseDraft> clauses) {
        write(version, clauses, Identities.written(identities(version.document().id())));
    }

    /** The same for clauses read from a file: an identity that the preview showed is kept when nobody else has it. */
    void writeRead(DocumentVersion version, List<ClauseDraft> clauses) {
        Set<UUID> shown = ClauseDraft.identities(clauses).collect(Collectors.toCollection(HashSet::new));
        if (!shown.isEmpty()) {
            entities.createQuery("select i.id from ClauseIdentity i where i.id in :shown", UUID.class)
                    .setParameter("shown", shown)
                    .getResultList()
                    .forEach(shown::remove);
        }
        write(version, clauses, Identities.read(identities(version.document().id()), shown));
    }

    private void write(DocumentVersion version, List<ClauseDraft> clauses, Identities identities) {
        entities.createQuery("delete from Clause c where c.version.id = :version")
                .setParameter("version", version.id())
                .executeUpdate();
        List<Clause> rows = new ArrayList<>();
        lay(version, clauses, null, 1, identities, rows);
        entities.flush();
        rows.forEach(entities::persist);
        entities.flush();
        withholdings.coverNew(version, rows);
    }

    /** Every clause the document ever had. */
    Set<UUID> identities(UUID document) {
        return new HashSet<>(
                entities.createQuery("select i.id from ClauseIdentity i where i.documentId = :document", UUID.class)
                        .setParameter("document", document)
                        .getResultList());
    }

    private void lay(
            DocumentVersion version,
            List<ClauseDraft> clauses,
            UUID parent,
            int level,
            Identities identities,
            List<Clause> rows) {
        for (ClauseDraft clause : clauses) {
            UUID identity = identities.settle(clause.id());
            if (identities.isNew(identity)) {
                entities.persist(new ClauseIdentity(
                        identity, version.tenantId(), version.document().id(), version.number()));
            }
            rows.add(new Clause(version, clause.as(identity), parent, rows.size() + 1, level));
            lay(version, clause.children(), identity, level + 1, identities, rows);
        }
    }
}
