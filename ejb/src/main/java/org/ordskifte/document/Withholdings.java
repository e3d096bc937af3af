package org.ordskifte.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ordskifte.document.Withheld.Scope;
import org.ordskifte.shared.Json;

/** What is withheld in the documents of the tenant at hand, and the covers over clauses that follow from it. */
@ApplicationScoped
class Withholdings {

    @PersistenceContext
    EntityManager entities;

    @Inject
    WithheldTitles titles;

    @Inject
    WithheldNotes notes;

    @Inject
    WithheldNews news;

    @Inject
    Instance<TitleCopies> copies;

    void add(Withheld withheld) {
        entities.persist(withheld);
        entities.flush();
    }

    Optional<Withheld> find(UUID document, UUID id) {
        return entities.createQuery(
                        "select w from Withheld w join fetch w.version where w.id = :id and w.documentId = :document",
                        Withheld.class)
                .setParameter("id", id)
                .setParameter("document", document)
                .getResultStream()
                .findFirst();
    }

    /** All that ever was, the newest first. */
    List<Withheld> all(UUID document) {
        return entities.createQuery(
                        "select w from Withheld w join fetch w.version where w.documentId = :document "
                                + "order by w.sight.withheldAt desc, w.id",
                        Withheld.class)
                .setParameter("document", document)
                .getResultList();
    }

    List<Withheld> standing(UUID document) {
        return entities.createQuery(
                        "select w from Withheld w join fetch w.version where w.documentId = :document "
                                + "and w.sight.liftedAt is null",
                        Withheld.class)
                .setParameter("document", document)
                .getResultList();
    }

    /** Those of the documents in which something is withheld now. */
    List<UUID> concerned(Collection<UUID> documents) {
        return documents.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select distinct w.documentId from Withheld w where w.documentId in :documents "
                                        + "and w.sight.liftedAt is null",
                                UUID.class)
                        .setParameter("documents", documents)
                        .getResultList();
    }

    /** Titles and subtitles of the documents that must not be read. */
    List<String> titles(Collection<UUID> documents) {
        return shownOf(documents).stream()
                .map(titles::written)
                .filter(WithheldTitles.Written::covered)
                .flatMap(one -> Stream.of(one.title(), one.subtitle()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The same, each with the notice that stands in its place. */
    Map<String, String> noticed(Collection<UUID> documents) {
        Map<String, String> noticed = new HashMap<>();
        for (DocumentVersion version : shownOf(documents)) {
            WithheldTitles.Written written = titles.written(version);
            if (written.covered()) {
                String notice = version.head().title();
                noticed.put(written.title(), notice);
                if (written.subtitle() != null) {
                    noticed.put(written.subtitle(), notice);
                }
            }
        }
        return noticed;
    }

    /** Whether anything of the version is out of sight: its title, a clause, a passage or all of it. */
    boolean hidesSome(DocumentVersion version) {
        return version.isWithheld()
                || titles.written(version).covered()
                || entities.createQuery(
                                        "select count(c) from Clause c where c.version = :version and c.mask is not null",
                                        Long.class)
                                .setParameter("version", version)
                                .getSingleResult()
                        > 0;
    }

    private List<DocumentVersion> shownOf(Collection<UUID> documents) {
        return documents.stream().map(this::shown).flatMap(List::stream).toList();
    }

    /** Versions that were shown, whatever stands in them. */
    private List<DocumentVersion> shown(UUID document) {
        return entities.createQuery(
                        "select v from DocumentVersion v where v.document.id = :document and v.state <> :draft",
                        DocumentVersion.class)
                .setParameter("document", document)
                .setParameter("draft", VersionState.DRAFT)
                .getResultList();
    }

    /** Every wording of every clause of the document. */
    List<Clause> rows(UUID document) {
        return entities.createQuery(
                        "select c from Clause c join fetch c.version v where v.document.id = :document "
                                + "order by v.number, c.ordinal",
                        Clause.class)
                .setParameter("document", document)
                .getResultList();
    }

    /** A version is being written: words that are withheld already stay so in it. */
    void coverNew(DocumentVersion version, List<Clause> rows) {
        List<Withheld> standing = standing(version.document().id());
        if (!standing.isEmpty()) {
            cover(rows, standing);
        }
    }

    /**
     * Lays the covers over all clauses of a document as what is withheld now demands, and takes the others off.
     *
     * @param changing what was withheld or lifted
     * @return the versions in which something changed by it
     */
    Set<DocumentVersion> coverAll(UUID document, Withheld changing) {
        List<Withheld> standing = standing(document);
        Set<DocumentVersion> changed = cover(rows(document), standing);
        List<DocumentVersion> called = shown(document).stream()
                .filter(version -> titles.cover(version, standing))
                .toList();
        if (!called.isEmpty()) {
            copies.forEach(one -> one.settle(document));
        }
        changed.addAll(called);
        changed.addAll(notes.cover(document, shown(document)));
        news.tell(changing, changed);
        return changed;
    }

    private Set<DocumentVersion> cover(Collection<Clause> rows, List<Withheld> standing) {
        Set<DocumentVersion> changed = new LinkedHashSet<>();
        for (Clause row : rows) {
            Mask mask = mask(row, standing);
            if (!Objects.equals(mask, row.mask())) {
                entities.createNativeQuery("update clause set withheld = cast(?1 as jsonb) where id = ?2")
                        .setParameter(1, mask == null ? null : Json.write(mask))
                        .setParameter(2, row.id())
                        .executeUpdate();
                changed.add(row.version());
                entities.detach(row);
            }
        }
        return changed;
    }

    /** With the versions in which it covers the same words, and those that say it in others. */
    static WithheldView view(Withheld withheld, List<Clause> rows) {
        Set<Integer> covered = new TreeSet<>();
        Set<Integer> others = new TreeSet<>();
        for (Clause row : withheld.clause() == null ? List.<Clause>of() : rows) {
            if (mask(row, List.of(withheld)) != null) {
                covered.add(row.version().number());
            } else if (row.identity().equals(withheld.clause()) && row.version().state() != VersionState.DRAFT) {
                others.add(row.version().number());
            }
        }
        others.removeAll(covered);
        covered.remove(withheld.version().number());
        return withheld.view(List.copyOf(covered), List.copyOf(others));
    }

    /** What of a clause is covered; null where nothing is. */
    static Mask mask(Clause row, List<Withheld> standing) {
        LocalDate whole = earliest(
                standing,
                one -> one.covers(Scope.CLAUSE, row.wordsKey())
                        || one.scope() == Scope.VERSION
                                && one.version().id().equals(row.version().id()));
        Map<Integer, LocalDate> passages = new HashMap<>();
        List<Block> blocks = row.words().blocks();
        for (int place = 1; place <= blocks.size(); place++) {
            String key = Withheld.key(blocks.get(place - 1));
            LocalDate since = earliest(standing, one -> one.covers(Scope.PASSAGE, key));
            if (since != null) {
                passages.put(place, since);
            }
        }
        Mask mask = new Mask(whole, passages);
        return mask.coversNothing() ? null : mask;
    }

    private static LocalDate earliest(List<Withheld> standing, Predicate<Withheld> covering) {
        return standing.stream()
                .filter(covering)
                .map(Withheld::since)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
