package org.ordskifte.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Whoever corrects an error says what was wrong, and may say the very words that are withheld afterwards. The note is said
 * where titles are, so it is covered as they are: the notice stands in the row, and what was written is kept beside it.
 */
@ApplicationScoped
class WithheldNotes {

    @PersistenceContext
    EntityManager entities;

    @Inject
    WithheldTitles titles;

    @Inject
    Withholdings withholdings;

    @Inject
    WithheldEchoes echoes;

    /** A version is shown from now on: what is withheld already stays so in what is said of it. */
    void coverWithTitle(DocumentVersion version) {
        UUID document = version.document().id();
        titles.cover(version, withholdings.standing(document));
        cover(document, List.of(version));
    }

    /** @return those of which the note changed by it */
    List<DocumentVersion> cover(UUID document, Collection<DocumentVersion> versions) {
        entities.flush();
        List<DocumentVersion> explained =
                versions.stream().filter(version -> written(version) != null).toList();
        if (explained.isEmpty()) {
            return List.of();
        }
        Echoes withheld = echoes.of(List.of(document));
        return explained.stream().filter(version -> cover(version, withheld)).toList();
    }

    private boolean cover(DocumentVersion version, Echoes withheld) {
        String written = written(version);
        boolean covered = withheld.repeats(written);
        int changed = entities.createNativeQuery("update document_version set change_note = ?1, "
                        + "change_note_withheld = ?2 where id = ?3 "
                        + "and (change_note is distinct from ?1 or change_note_withheld is distinct from ?2)")
                .setParameter(1, covered ? notice(version) : written)
                .setParameter(2, covered ? written : null)
                .setParameter(3, version.id())
                .executeUpdate();
        if (changed > 0) {
            entities.refresh(version);
        }
        return changed > 0;
    }

    /** What was said, also where the notice alone was taken over from the version it is based on. */
    private String written(DocumentVersion version) {
        return (String) entities.createNativeQuery("select coalesce(v.change_note_withheld, "
                        + "case when v.change_note = ?2 then b.change_note_withheld end, v.change_note) "
                        + "from document_version v left join document_version b "
                        + "on b.document_id = v.document_id and b.number = v.based_on where v.id = ?1")
                .setParameter(1, version.id())
                .setParameter(2, notice(version))
                .getSingleResult();
    }

    private static String notice(DocumentVersion version) {
        return WithheldWords.in(version.language()).repeating();
    }
}
