package org.ordskifte.search.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.MatchPredicateOptionsStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;
import org.ordskifte.search.mapping.Analysis;
import org.ordskifte.search.mapping.IndexLanguage;
import org.ordskifte.search.query.Question.Part;

/**
 * The words of a question as the index understands them: all of them must stand in a clause, a heading counts more than
 * its text, and what was understood more generously counts less.
 *
 * @param crossLanguage whether words also mean what other Nordic administrations call the same
 */
record Wording(Question question, Collection<IndexLanguage> languages, boolean crossLanguage, Width width) {

    private static final Analyzer PLAIN = Analysis.analyzer(Analysis.PLAIN);
    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_WITH_TYPO = 5;
    private static final float HEADING = 2f;
    private static final float MEANING = 0.5f;
    private static final float GUESS = 0.1f;

    PredicateFinalStep predicate(SearchPredicateFactory f) {
        boolean onlyFillWords = question.parts().stream().allMatch(Wording::isFillWord);
        BooleanPredicateClausesStep<?> all = f.bool();
        for (Part part : question.parts()) {
            if (isFillWord(part) && !onlyFillWords) {
                all.should(understood(f, part));
            } else {
                all.must(understood(f, part));
            }
        }
        return all;
    }

    /** Any of the words in the very form that was typed: says nothing of what is found, but of what comes first. */
    PredicateFinalStep asTyped(SearchPredicateFactory f) {
        SimpleBooleanPredicateClausesStep<?> any = f.or();
        question.parts()
                .forEach(part -> any.add(f.match()
                        .fields(headings(languages))
                        .boost(HEADING)
                        .fields(texts(languages))
                        .matching(part.text())
                        .analyzer(Analysis.PLAIN)));
        return any;
    }

    private static boolean isFillWord(Part part) {
        return !part.phrase() && FillWords.contains(part.text());
    }

    private PredicateFinalStep understood(SearchPredicateFactory f, Part part) {
        if (part.phrase()) {
            return phrase(f, part.text(), languages);
        }
        SimpleBooleanPredicateClausesStep<?> any = f.or();
        any.add(f.match()
                .fields(headings(languages))
                .boost(HEADING)
                .fields(texts(languages))
                .matching(part.text()));
        if (crossLanguage) {
            addMeanings(f, part, any);
        }
        addGuesses(f, part, any);
        return any;
    }

    private void addMeanings(SearchPredicateFactory f, Part part, SimpleBooleanPredicateClausesStep<?> any) {
        Map<IndexLanguage, Set<String>> meanings = NordicTerms.LIST.meanings(part.text());
        for (IndexLanguage language : languages) {
            for (String term : meanings.getOrDefault(language, Set.of())) {
                any.add(f.bool().must(phrase(f, term, List.of(language))).boost(MEANING));
            }
        }
    }

    private void addGuesses(SearchPredicateFactory f, Part part, SimpleBooleanPredicateClausesStep<?> any) {
        int length = part.text().codePointCount(0, part.text().length());
        if (width.compareTo(Width.BEGINNINGS) >= 0 && question.isLast(part) && length >= SHORTEST_BEGINNING) {
            for (String beginning : Tokens.stems(PLAIN, part.text())) {
                any.add(f.prefix()
                        .fields(headings(languages))
                        .fields(texts(languages))
                        .matching(beginning)
                        .boost(GUESS));
            }
        }
        if (width == Width.TYPOS && length >= SHORTEST_WITH_TYPO) {
            any.add(close(f, part).boost(GUESS));
            any.add(close(f, part).analyzer(Analysis.PLAIN).boost(GUESS));
        }
    }

    /** One letter may be wrong, in the stem or in the form that was typed. */
    private MatchPredicateOptionsStep<?> close(SearchPredicateFactory f, Part part) {
        return f.match()
                .fields(headings(languages))
                .fields(texts(languages))
                .matching(part.text())
                .fuzzy(1, 1);
    }

    private static PredicateFinalStep phrase(
            SearchPredicateFactory f, String text, Collection<IndexLanguage> languages) {
        return f.phrase()
                .fields(headings(languages))
                .boost(HEADING)
                .fields(texts(languages))
                .matching(text);
    }

    private static String[] headings(Collection<IndexLanguage> languages) {
        return languages.stream().map(IndexLanguage::heading).toArray(String[]::new);
    }

    private static String[] texts(Collection<IndexLanguage> languages) {
        return languages.stream().map(IndexLanguage::text).toArray(String[]::new);
    }
}
