package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ordskifte.identity.Right;
import org.ordskifte.identity.Visiting;
import org.ordskifte.identity.unit.GroupView;
import org.ordskifte.identity.unit.Grouping;
import org.ordskifte.search.query.Scope;
import org.ordskifte.search.query.SearchHit;
import org.ordskifte.search.query.SearchRequest;
import org.ordskifte.search.query.SearchResult;
import org.ordskifte.search.query.Searching;
import org.ordskifte.web.entry.PageContext;

/** Searches the texts of one authority for somebody who may read more of them than the public. */
@Named("findPage")
@RequestScoped
public class FindPage {

    private static final int SIZE = 20;

    @Inject
    Searching searching;

    @Inject
    Grouping grouping;

    @Inject
    Visiting visiting;

    @Inject
    PageContext page;

    @Inject
    Asked asked;

    private List<GroupView> mine = List.of();
    private SearchResult result;
    private List<String> corrections = List.of();

    public void load() {
        if (!asked.has("q")) {
            return;
        }
        mine = visiting.rights().contains(Right.MEMBER) ? grouping.mine() : List.of();
        result = searching.search(new SearchRequest(
                asked.text("q"),
                page.getTenantSlug(),
                null,
                null,
                null,
                Scope.CLAUSES,
                false,
                false,
                mine.stream().map(GroupView::slug).toList(),
                asked.number("page", 0),
                SIZE));
        if (result.total() == 0) {
            corrections =
                    searching.suggest(asked.text("q"), page.getTenantSlug()).corrections();
        }
    }

    /** How the group is called for which a hit comes first. */
    public String because(SearchHit hit) {
        return mine.stream()
                .filter(group -> group.slug().equals(hit.because()))
                .map(GroupView::name)
                .findFirst()
                .orElse(null);
    }

    public String getQuery() {
        return asked.has("q") ? asked.text("q") : "";
    }

    /** Null before anything was asked. */
    public SearchResult getResult() {
        return result;
    }

    public List<String> getCorrections() {
        return corrections;
    }

    /** Where a signed-in reader finds the clause; the public page would not know a text that is for employees. */
    public String address(SearchHit hit) {
        return office() + "/documents/" + hit.document() + "/" + hit.version() + "#c-" + hit.clause();
    }

    public String asking(String words) {
        return office() + "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    public String getPrevious() {
        int number = asked.number("page", 0);
        return number == 0 ? null : asking(getQuery()) + "&page=" + (number - 1);
    }

    public String getNext() {
        int number = asked.number("page", 0) + 1;
        return (long) number * SIZE < Math.min(result.total(), SearchRequest.FURTHEST_HIT)
                ? asking(getQuery()) + "&page=" + number
                : null;
    }

    private String office() {
        return "/" + page.getTenantSlug() + "/office";
    }
}
