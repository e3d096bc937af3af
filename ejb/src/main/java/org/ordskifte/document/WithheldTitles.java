package org.ordskifte.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.ordskifte.document.Withheld.Scope;

/**
 * Titles are said in lists, feeds, files, mails and headings, by some thirty queries. So a withheld one gives its place
 * to the notice in the row itself, and what was written is kept beside it until it may be shown again.
 */
@ApplicationScoped
class WithheldTitles {

    @PersistenceContext
    EntityManager entities;

    /** @param covered whether a notice stands in its place */
    record Written(String title, String subtitle, boolean covered) {}

    /** What a version is called, whether it may be read or not. */
    Written written(DocumentVersion version) {
        Object[] row = (Object[]) entities.createNativeQuery("select coalesce(title_withheld, title), "
                        + "case when title_withheld is null then subtitle else subtitle_withheld end, "
                        + "title_withheld is not null from document_version where id = ?1")
                .setParameter(1, version.id())
                .getSingleResult();
        return new Written((String) row[0], (String) row[1], (Boolean) row[2]);
    }

    /** What a new version begins with: the words, not the notice. */
    VersionDraft whole(DocumentVersion version) {
        Written written = written(version);
        VersionDraft draft = version.asDraft();
        return new VersionDraft(
                draft.language(),
                written.title(),
                written.subtitle(),
                draft.motto(),
                draft.facts(),
                draft.clauses(),
                draft.importId(),
                draft.importPart());
    }

    /** @return whether it is called something else now */
    boolean cover(DocumentVersion version, List<Withheld> standing) {
        if (version.state() == VersionState.DRAFT) {
            return false;
        }
        entities.flush();
        Written written = written(version);
        LocalDate since = standing.stream()
                .filter(one -> one.covers(Scope.TITLE, Withheld.key(written.title())))
                .map(Withheld::since)
                .min(Comparator.naturalOrder())
                .orElse(null);
        String shown = version.head().title();
        String wanted = since == null
                ? written.title()
                : WithheldWords.in(version.language()).title(since);
        if (shown.equals(wanted)) {
            return false;
        }
        write(version, written, since == null ? null : wanted);
        Document document = version.document();
        if (Objects.equals(document.title(), shown) || Objects.equals(document.title(), written.title())) {
            document.call(wanted);
        }
        return true;
    }

    private void write(DocumentVersion version, Written written, String notice) {
        entities.createNativeQuery("update document_version set title = ?1, subtitle = ?2, title_withheld = ?3, "
                        + "subtitle_withheld = ?4 where id = ?5")
                .setParameter(1, notice == null ? written.title() : notice)
                .setParameter(2, notice == null ? written.subtitle() : null)
                .setParameter(3, notice == null ? null : written.title())
                .setParameter(4, notice == null ? null : written.subtitle())
                .setParameter(5, version.id())
                .executeUpdate();
        entities.refresh(version);
    }
}
