package org.ordskifte.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.ordskifte.search.mapping.Analysis;
import org.ordskifte.search.mapping.Card;
import org.ordskifte.search.mapping.Fields;
import org.ordskifte.search.query.Question.Part;

/** Completes what is being typed, and spells what was typed as it is spelled here: only from what the caller may find. */
@ApplicationScoped
class Suggester {

    private static final int COMPLETIONS = 8;
    private static final int LOOKED_AT = 40;
    private static final Pattern MARKED = Pattern.compile("<mark>([\\p{L}\\p{N}\\p{M}]+)</mark>");
    private static final Analyzer PLAIN = Analysis.analyzer(Analysis.PLAIN);

    @Inject
    Gateway gateway;

    @Inject
    ClauseSearch clauses;

    Suggestions suggest(Question question, Place place) {
        return new Suggestions(completions(question, place), corrections(question, place));
    }

    private List<String> completions(Question question, Place place) {
        Set<String> completions = new LinkedHashSet<>();
        List<String> typed = words(question);
        List<Card> cards = gateway.look(
                place, f -> starting(f, question), f -> starting(f, question), shelf -> shelf.cards(LOOKED_AT));
        for (Card found : cards) {
            Stream.of(found.heading(), found.title())
                    .filter(text -> text != null && begins(text, typed))
                    .forEach(completions::add);
        }
        return completions.stream().limit(COMPLETIONS).toList();
    }

    private static PredicateFinalStep starting(SearchPredicateFactory f, Question question) {
        BooleanPredicateClausesStep<?> all = f.bool();
        for (String word : words(question)) {
            all.must(f.match().field(Fields.STARTS).matching(word));
        }
        return all;
    }

    private static boolean begins(String text, List<String> typed) {
        List<String> words = Tokens.stems(PLAIN, text);
        return typed.stream().allMatch(start -> words.stream().anyMatch(word -> word.startsWith(start)));
    }

    private static List<String> words(Question question) {
        List<String> words = new ArrayList<>();
        question.parts().forEach(part -> words.addAll(Tokens.stems(PLAIN, part.text())));
        return words;
    }

    private List<String> corrections(Question question, Place place) {
        SearchRequest few =
                new SearchRequest(null, null, null, null, null, Scope.CLAUSES, false, false, List.of(), 0, 20);
        if (!clauses.ask(question, place, few, Width.BEGINNINGS).found().isEmpty()) {
            return List.of();
        }
        List<Found> close = clauses.ask(question, place, few, Width.TYPOS).found();
        Map<String, Integer> spelled = new LinkedHashMap<>();
        for (Found found : close) {
            Matcher marked = MARKED.matcher(found.snippet());
            while (marked.find()) {
                spelled.merge(marked.group(1).toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        List<String> corrected =
                question.parts().stream().map(part -> closest(part, spelled)).toList();
        String typed =
                String.join(" ", question.parts().stream().map(Part::text).toList());
        String correction = String.join(" ", corrected);
        return close.isEmpty() || correction.equalsIgnoreCase(typed) ? List.of() : List.of(correction);
    }

    private static String closest(Part part, Map<String, Integer> spelled) {
        return spelled.entrySet().stream()
                .filter(word -> Letters.differ(part.text(), word.getKey()) <= 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(part.text());
    }
}
