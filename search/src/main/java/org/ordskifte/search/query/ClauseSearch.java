package org.ordskifte.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterEncoder;
import org.hibernate.search.engine.search.query.SearchResultTotal;
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

    /** Hits of one page, how many there are, and counts where they were asked for. */
    record Answer(List<Found> found, SearchResultTotal total, Map<String, List<Count>> facets) {}

    SearchResult search(Question question, Place place, SearchRequest request, Integer rebuilt) {
        Answer answer = answer(question, place, request);
        LocalDate day = today.day(place);
        return new SearchResult(
                answer.total().hitCountLowerBound(),
                !answer.total().isHitCountExact(),
                request.page(),
                request.size(),
                answer.found().stream().map(one -> one.hit(place.on(), day)).toList(),
                answer.facets(),
                rebuilt);
    }

    private Answer answer(Question question, Place place, SearchRequest request) {
        Answer strict = ask(question, place, request, Width.STEMS);
        long hits = strict.total().hitCountLowerBound();
        if (hits >= FEW) {
            return strict;
        }
        return ask(question, place, request, hits < HARDLY_ANY ? Width.TYPOS : Width.BEGINNINGS);
    }

    Answer ask(Question question, Place place, SearchRequest request, Width width) {
        Collection<IndexLanguage> languages = place.language() == null
                ? List.of(IndexLanguage.values())
                : List.of(IndexLanguage.of(place.language()));
        Wording wording = new Wording(question, languages, request.crossLanguage(), width);
        SearchQueryOptionsStep<?, Found, ?, ?, ?> query = gateway.ask(
                        place, f -> Found.projection(f, languages), wording::predicate)
                .highlighter(h -> h.unified()
                        .noMatchSize(Snippet.LONGEST)
                        .numberOfFragments(2)
                        .tag("<mark>", "</mark>")
                        .encoder(HighlighterEncoder.HTML))
                .totalHitCountThreshold(COUNTED);
        return request.facets() ? counted(query, request) : plain(query, request);
    }

    private static Answer plain(SearchQueryOptionsStep<?, Found, ?, ?, ?> query, SearchRequest request) {
        var result = query.fetch(request.page() * request.size(), request.size());
        return new Answer(result.hits(), result.total(), Map.of());
    }

    private static Answer counted(SearchQueryOptionsStep<?, Found, ?, ?, ?> query, SearchRequest request) {
        Map<String, AggregationKey<Map<String, Long>>> keys = new LinkedHashMap<>();
        FACETS.forEach(field -> keys.put(field, AggregationKey.of(field)));
        SearchQueryOptionsStep<?, Found, ?, ?, ?> counting = query;
        for (var key : keys.entrySet()) {
            counting = counting.aggregation(
                    key.getValue(),
                    f -> f.terms().field(key.getKey(), String.class).maxTermCount(200));
        }
        var result = counting.fetch(request.page() * request.size(), request.size());
        Map<String, List<Count>> facets = new LinkedHashMap<>();
        keys.forEach((field, key) -> facets.put(field, counts(result.aggregation(key))));
        return new Answer(result.hits(), result.total(), facets);
    }

    private static List<Count> counts(Map<String, Long> terms) {
        List<Count> counts = new ArrayList<>();
        terms.forEach((value, hits) -> counts.add(new Count(value, hits)));
        return counts;
    }
}
