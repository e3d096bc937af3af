package org.ordskifte.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The bytes over which hashes of versions were taken; they are as large as the texts and no page needs them. */
@ApplicationScoped
class Seals {

    @PersistenceContext
    EntityManager entities;

    /** As they were hashed; none for a draft. */
    Optional<byte[]> of(DocumentVersion version) {
        return Optional.ofNullable((byte[])
                entities.createNativeQuery("select canonical from document_version where id = ?1", byte[].class)
                        .setParameter(1, version.id())
                        .getSingleResult());
    }
}
