package org.ordskifte.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordskifte.identity.Visiting;
import org.ordskifte.search.query.Scope;
import org.ordskifte.search.query.SearchHit;
import org.ordskifte.search.query.SearchRequest;
import org.ordskifte.search.query.SearchResult;
import org.ordskifte.search.query.Searching;
import org.ordskifte.tenancy.TenantView;
import org.ordskifte.web.entry.Reader;
import org.ordskifte.web.text.DateWords;
import org.ordskifte.web.text.Language;
import org.ordskifte.web.text.TypedDay;
import org.ordskifte.web.text.Wording;

/** Searching every clause in force: results that read like an index, facets that are links. */
@Named("searchPage")
@RequestScoped
public class SearchPage {

    private static final int SIZE = 20;
    private static final List<String> FACETS = List.of("tenant", "language", "kind");

    @Inject
    Searching searching;

    @Inject
    Visiting visiting;

    @Inject
    Language language;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    private final Map<String, String> asked = new LinkedHashMap<>();
    private SearchResult result;
    private List<String> corrections = List.of();
    private Map<String, String> names = Map.of();
    private int number;

    /** Values of one facet that were found, each a link. */
    public record Facet(String key, List<Choice> choices, String without) {}

    /** @param href the same question narrowed to this value */
    public record Choice(String name, long hits, String href, boolean chosen) {}

    public void load() {
        Stream.of("q", "tenant", "language", "kind", "on", "cross", "for").forEach(name -> {
            String value = request.getParameter(name);
            if (value != null && !value.isBlank()) {
                asked.put(name, value.strip());
            }
        });
        if (reader.getGroup() == null) {
            asked.remove("for");
        }
        number = number(request.getParameter("page"));
        if (getQuery().isEmpty() || isOnWrong()) {
            return;
        }
        result = searching.search(new SearchRequest(
                getQuery(),
                asked.get("tenant"),
                asked.get("language"),
                asked.get("kind"),
                getOn(),
                Scope.CLAUSES,
                isCross(),
                true,
                asked.containsKey("for") ? List.of(asked.get("for")) : List.of(),
                number,
                SIZE));
        names = visiting
                .tenants(result.facets().getOrDefault("tenant", List.of()).stream()
                        .map(SearchResult.Count::value)
                        .toList())
                .stream()
                .collect(Collectors.toMap(TenantView::slug, TenantView::name));
        if (result.total() == 0) {
            corrections = searching.suggest(getQuery(), asked.get("tenant")).corrections();
        }
    }

    public String getQuery() {
        return asked.getOrDefault("q", "");
    }

    public String getTenant() {
        return asked.getOrDefault("tenant", "");
    }

    public boolean isCross() {
        return "true".equals(asked.get("cross"));
    }

    /** The day that is asked about; null for today. */
    public LocalDate getOn() {
        return getTypedOn() == null ? null : TypedDay.of(getTypedOn()).orElse(null);
    }

    /** As it was typed; null where nothing was. */
    public String getTypedOn() {
        return asked.get("on");
    }

    public boolean isOnWrong() {
        return getTypedOn() != null && getOn() == null;
    }

    public SearchResult getResult() {
        return result;
    }

    public List<String> getCorrections() {
        return corrections;
    }

    public List<Facet> getFacets() {
        return FACETS.stream()
                .map(this::facet)
                .filter(facet -> facet.choices().size() > 1 || facet.without() != null)
                .toList();
    }

    private Facet facet(String key) {
        String chosen = asked.get(key);
        List<Choice> choices = result.facets().getOrDefault(key, List.of()).stream()
                .map(count -> new Choice(
                        name(key, count.value()),
                        count.hits(),
                        with(key, count.value()),
                        count.value().equals(chosen)))
                .toList();
        return new Facet(key, choices, chosen == null ? null : with(key, null));
    }

    private String name(String key, String value) {
        Wording wording = language.getWording();
        if (key.equals("tenant")) {
            return names.getOrDefault(value, value);
        }
        return wording.has("search." + key + "." + value) ? wording.text("search." + key + "." + value) : value;
    }

    /** "Gældende siden 1. januar 2026" */
    public String validity(SearchHit hit) {
        if (hit.validity() == null || hit.validity().from() == null) {
            return "";
        }
        Wording wording = language.getWording();
        DateWords dates = new DateWords(language.getTongue());
        return hit.validity().until() == null
                ? wording.text(
                        "search.validity.since", dates.date(hit.validity().from()))
                : wording.text(
                        "search.validity.between",
                        dates.date(hit.validity().from()),
                        dates.date(hit.validity().until()));
    }

    /** The same question without a group of readers, and with one that is still to be named. */
    public String getForAnybody() {
        return with("for", null);
    }

    public String getForReaders() {
        String others = getForAnybody();
        return others + (others.endsWith("?") ? "" : "&") + "for=";
    }

    public String getCrossing() {
        return with("cross", isCross() ? null : "true");
    }

    public String asking(String query) {
        return with("q", query);
    }

    /** The same question with one part otherwise, from its first page. */
    private String with(String name, String value) {
        Map<String, String> question = new LinkedHashMap<>(asked);
        question.put(name, value);
        return address(question);
    }

    private static String address(Map<String, String> question) {
        return question.entrySet().stream()
                .filter(part -> part.getValue() != null)
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/search?", ""));
    }

    public String getPrevious() {
        return number == 0 ? null : address(asked) + "&page=" + (number - 1);
    }

    public String getNext() {
        return number + 1 < getPages() ? address(asked) + "&page=" + (number + 1) : null;
    }

    public int getNumber() {
        return number + 1;
    }

    public int getPages() {
        return (int) Math.min((result.total() + SIZE - 1) / SIZE, SearchRequest.FURTHEST_HIT / SIZE);
    }

    private static int number(String text) {
        return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }
}
