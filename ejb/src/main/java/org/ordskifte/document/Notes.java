package org.ordskifte.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The notes on the clauses of a draft. */
@ApplicationScoped
class Notes {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Documents documents;

    /**
     * Attaches notes to the clauses that were just written.
     *
     * @param clauses as they were handed in, by whose ids the notes name them; they were written in this order
     */
    void attach(DocumentVersion version, List<ClauseDraft> clauses, List<NoteDraft> notes, Instant now) {
        if (notes.isEmpty()) {
            return;
        }
        List<UUID> handedIn = new ArrayList<>();
        collect(clauses, handedIn);
        List<ClauseView> written = documents.clauses(version.id());
        Map<UUID, UUID> identities = new HashMap<>();
        for (int i = 0; i < handedIn.size(); i++) {
            identities.put(handedIn.get(i), written.get(i).id());
        }
        int position = 0;
        for (NoteDraft note : notes) {
            entities.persist(new ClauseNote(version, identities.get(note.clause()), ++position, note, now));
        }
        entities.flush();
    }

    private static void collect(List<ClauseDraft> clauses, List<UUID> into) {
        for (ClauseDraft clause : clauses) {
            into.add(clause.id());
            collect(clause.children(), into);
        }
    }

    List<ClauseNote> of(UUID version) {
        return entities.createQuery(
                        "select n from ClauseNote n where n.version = :version order by n.position, n.id",
                        ClauseNote.class)
                .setParameter("version", version)
                .getResultList();
    }

    Optional<ClauseNote> find(UUID version, UUID id) {
        return Optional.ofNullable(entities.find(ClauseNote.class, id))
                .filter(note -> note.version().equals(version));
    }

    /** A clause of a draft goes by another identity from now on. */
    void follow(UUID version, UUID from, UUID to) {
        entities.createQuery("update ClauseNote n set n.clause = :to where n.version = :version and n.clause = :from")
                .setParameter("to", to)
                .setParameter("version", version)
                .setParameter("from", from)
                .executeUpdate();
    }

    void flush() {
        entities.flush();
    }
}
