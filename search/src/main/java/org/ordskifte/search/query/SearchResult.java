package org.ordskifte.search.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * A page of hits.
 *
 * @param total how many there are
 * @param totalIsLowerBound whether counting stopped there and more may exist
 * @param facets hits by {@code tenant}, {@code language} and {@code kind}, most first; empty unless asked for
 * @param rebuilt percent of the index that has been made again, while that is going on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchResult(
        long total,
        boolean totalIsLowerBound,
        int page,
        int size,
        List<SearchHit> hits,
        Map<String, List<Count>> facets,
        Integer rebuilt) {

    /** How many hits have one value. */
    public record Count(String value, long hits) {}

    static SearchResult empty(SearchRequest request, Integer rebuilt) {
        return new SearchResult(0, false, request.page(), request.size(), List.of(), Map.of(), rebuilt);
    }
}
