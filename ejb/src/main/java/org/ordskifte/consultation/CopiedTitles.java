package org.ordskifte.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordskifte.consultation.RoundView.RoundDocumentView;
import org.ordskifte.consultation.terms.RoundState;
import org.ordskifte.document.TitleCopies;
import org.ordskifte.document.WithheldEchoes;

/**
 * A round is called as the text it is about, or nearly so, and its letter names it. Where that title must not be read the notice
 * takes its place here as it does there; what was written is kept beside it and comes back when the title may be read again.
 */
@ApplicationScoped
class CopiedTitles implements TitleCopies {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Rounds rounds;

    @Inject
    WithheldEchoes withheld;

    @Override
    public void settle(UUID document) {
        entities.createQuery(
                        "select c from Consultation c where c.state <> :draft and exists (select 1 from RoundDocument d "
                                + "where d.consultationId = c.id and d.documentId = :document)",
                        Consultation.class)
                .setParameter("draft", RoundState.DRAFT)
                .setParameter("document", document)
                .getResultList()
                .forEach(this::settle);
    }

    /** Says in a round that is out no title that must not be read. Drafts are seen by those only who write them. */
    void settle(Consultation round) {
        List<UUID> documents = rounds.texts(round.id()).stream()
                .map(RoundDocumentView::documentId)
                .toList();
        Map<String, String> titles = withheld.titles(documents);
        Object[] written = (Object[]) entities.createNativeQuery("select coalesce(title_withheld, title), title, "
                        + "coalesce(letter_withheld, letter), letter from consultation where id = ?1")
                .setParameter(1, round.id())
                .getSingleResult();
        String title = covered((String) written[0], titles);
        String letter = covered((String) written[2], titles);
        if (title.equals(written[1]) && letter.equals(written[3])) {
            return;
        }
        entities.createNativeQuery("update consultation set title = ?1, title_withheld = ?2, letter = ?3, "
                        + "letter_withheld = ?4 where id = ?5")
                .setParameter(1, title)
                .setParameter(2, title.equals(written[0]) ? null : written[0])
                .setParameter(3, letter)
                .setParameter(4, letter.equals(written[2]) ? null : written[2])
                .setParameter(5, round.id())
                .executeUpdate();
        entities.refresh(round);
        rounds.touch(round);
    }

    /** The words with the notice wherever a title stands in them, however its letters and blanks are set. */
    static String covered(String words, Map<String, String> titles) {
        String covered = words;
        List<String> longestFirst = titles.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String title : longestFirst) {
            String spaced = Stream.of(title.strip().split("\\s+"))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("\\s+", "(?<![\\p{L}\\p{N}])", "(?![\\p{L}\\p{N}])"));
            covered = Pattern.compile(spaced, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(covered)
                    .replaceAll(Matcher.quoteReplacement("[" + titles.get(title) + "]"));
        }
        return covered;
    }
}
