package org.ordskifte.web.api;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ordskifte.search.query.Scope;
import org.ordskifte.search.query.SearchRequest;
import org.ordskifte.search.query.SearchResult;
import org.ordskifte.search.query.Searching;
import org.ordskifte.search.query.Suggestions;
import org.ordskifte.shared.Refusal;

/** Finding clauses and rounds. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    @Inject
    Searching searching;

    /**
     * @param scope {@code clauses} or {@code consultations}
     * @param facets whether to count hits by tenant, language and kind; false where nobody looks at the figures
     * @param readers slug of one of the tenant's groups of readers: what applies to it comes first
     */
    @GET
    @Path("search")
    public SearchResult search(
            @QueryParam("q") @DefaultValue("") @Size(max = 100_000) String q,
            @QueryParam("tenant") @Size(max = 120) String tenant,
            @QueryParam("language") @Size(max = 2) String language,
            @QueryParam("kind") @Size(max = 60) String kind,
            @QueryParam("on") DateParam on,
            @QueryParam("scope") @DefaultValue("clauses") @Size(max = 20) String scope,
            @QueryParam("crossLanguage") @DefaultValue("false") boolean crossLanguage,
            @QueryParam("facets") @DefaultValue("true") boolean facets,
            @QueryParam("for") @Size(max = 120) String readers,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(10_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(SearchRequest.LARGEST_PAGE) int size) {
        return searching.search(new SearchRequest(
                q,
                tenant,
                language,
                kind,
                DateParam.value(on),
                scope(scope),
                crossLanguage,
                facets,
                readers == null ? List.of() : List.of(readers),
                page,
                size));
    }

    @GET
    @Path("suggest")
    public Suggestions suggest(
            @QueryParam("q") @DefaultValue("") @Size(max = 1000) String q,
            @QueryParam("tenant") @Size(max = 120) String tenant) {
        return searching.suggest(q, tenant);
    }

    private static Scope scope(String name) {
        return Arrays.stream(Scope.values())
                .filter(one -> one.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("scope", "known"));
    }
}
