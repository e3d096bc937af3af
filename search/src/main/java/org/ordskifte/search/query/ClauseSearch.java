package org.ordskifte.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.ordskifte.search.mapping.Fields;
import org.ordskifte.search.mapping.IndexLanguage;
import org.ordskifte.search.query.SearchResult.Count;

/** Finds clauses: as typed first, and more generously when that finds little. */
@ApplicationScoped
class ClauseSearch {

    /** Hits are counted no further: an exact figure above it helps nobody and costs every question. */
    static final int COUNTED = 1000;

    /** Fewer hits than these, and words may go on; fewer than those, and a letter may be wrong. */
    private static final int FEW = 10;

    private static final int HARDLY_ANY = 3;
    private static final List<String> FACETS = List.of(Fields.TENANT, Fields.LANGUAGE, Fields.KIND);

    @Inject
    Gateway gateway;

    @Inject
    Today today;

    /** Hits of one page, and how many there are. */
    record Answer(List<Found> found, TotalHits total) {}

    SearchResult search(Question question, Place place, SearchRequest request, Integer rebuilt) {
        Width width = Width.STEMS;
        Answer answer = ask(question, place, request, width, FEW);
        if (answer.total().value < FEW) {
            width = answer.total().value < HARDLY_ANY ? Width.TYPOS : Width.BEGINNINGS;
            answer = ask(question, place, request, width, 0);
        }
        LocalDate day = today.day(place);
        return new SearchResult(
                answer.total().value,
                answer.total().relation != TotalHits.Relation.EQUAL_TO,
                request.page(),
                request.size(),
                answer.found().stream().map(one -> one.hit(place, day)).toList(),
                request.facets() ? facets(wording(question, place, request, width), place) : Map.of(),
                rebuilt);
    }

    Answer ask(Question question, Place place, SearchRequest request, Width width) {
        return ask(question, place, request, width, 0);
    }

    /** @param fewest when there are fewer hits than these they are only counted */
    private Answer ask(Question question, Place place, SearchRequest request, Width width, int fewest) {
        Wording wording = wording(question, place, request, width);
        int from = request.page() * request.size();
        return gateway.look(place, wording::predicate, wording::asTyped, shelf -> {
            TopDocs best = shelf.best(from + request.size(), COUNTED);
            boolean enough = best.totalHits.value >= fewest;
            return new Answer(enough ? shelf.show(best, from, request.size()) : List.of(), best.totalHits);
        });
    }

    private static Wording wording(Question question, Place place, SearchRequest request, Width width) {
        Collection<IndexLanguage> languages = place.language() == null
                ? List.of(IndexLanguage.values())
                : List.of(IndexLanguage.of(place.language()));
        return new Wording(question, languages, request.crossLanguage(), width);
    }

    private Map<String, List<Count>> facets(Wording wording, Place place) {
        Map<String, AggregationKey<Map<String, Long>>> keys = new LinkedHashMap<>();
        FACETS.forEach(field -> keys.put(field, AggregationKey.of(field)));
        SearchQueryOptionsStep<?, Float, ?, ?, ?> counting = gateway.ask(place, f -> f.score(), wording::predicate);
        for (var key : keys.entrySet()) {
            counting = counting.aggregation(
                    key.getValue(),
                    f -> f.terms().field(key.getKey(), String.class).maxTermCount(200));
        }
        var result = counting.fetch(0);
        Map<String, List<Count>> facets = new LinkedHashMap<>();
        keys.forEach((field, key) -> facets.put(field, counts(result.aggregation(key))));
        return facets;
    }

    private static List<Count> counts(Map<String, Long> terms) {
        List<Count> counts = new ArrayList<>();
        terms.forEach((value, hits) -> counts.add(new Count(value, hits)));
        return counts;
    }
}
