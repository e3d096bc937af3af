package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ordskifte.document.MetadataDebt;
import org.ordskifte.document.Missing;
import org.ordskifte.document.Surveying;
import org.ordskifte.shared.Refusal;
import org.ordskifte.web.entry.PageContext;

/** What all documents of the authority do not say: counted, filtered by what is missing, ordered as asked. */
@Named("missingPage")
@RequestScoped
public class MissingPage {

    private static final List<String> ORDERS = List.of("title", "missing", "owner", "review");

    @Inject
    Surveying surveying;

    @Inject
    PageContext page;

    @Inject
    Asked asked;

    @Inject
    Permitted may;

    @Inject
    OfficeWords words;

    private List<MetadataDebt> all;

    /** How many documents lack something. */
    public record Count(String code, Missing what, long documents) {}

    /** A column that can be ordered by. */
    public record Column(String order, String href, String direction) {}

    public void load() {
        may.requireMember();
        if (!may.isSurvey()) {
            throw Refusal.notFound();
        }
        if (asked.has("missing") && getWanted() == null || asked.has("sort") && !ORDERS.contains(getOrder())) {
            throw Refusal.notFound();
        }
    }

    private List<MetadataDebt> all() {
        if (all == null) {
            all = surveying.debts();
        }
        return all;
    }

    public int getTotal() {
        return all().size();
    }

    public long getComplete() {
        return all().stream().filter(one -> one.missing().isEmpty()).count();
    }

    /** What is missing anywhere, the most frequent first. */
    public List<Count> getCounts() {
        List<Count> counts = new ArrayList<>();
        for (Missing what : Missing.values()) {
            long documents =
                    all().stream().filter(one -> one.missing().contains(what)).count();
            if (documents > 0) {
                counts.add(new Count(words.code(what), what, documents));
            }
        }
        counts.sort(Comparator.comparingLong(Count::documents).reversed());
        return counts;
    }

    /** What those shown lack; null for all. */
    public Missing getWanted() {
        for (Missing what : Missing.values()) {
            if (words.code(what).equals(asked.text("missing"))) {
                return what;
            }
        }
        return null;
    }

    public String getOrder() {
        return asked.has("sort") ? asked.text("sort") : "missing";
    }

    private boolean isTurned() {
        return "turned".equals(asked.text("order"));
    }

    public List<MetadataDebt> getRows() {
        Missing wanted = getWanted();
        Comparator<MetadataDebt> order =
                switch (getOrder()) {
                    case "title" -> Comparator.comparing(MetadataDebt::title, String.CASE_INSENSITIVE_ORDER);
                    case "owner" ->
                        Comparator.comparing(
                                MetadataDebt::ownerName, Comparator.nullsFirst(String::compareToIgnoreCase));
                    case "review" ->
                        Comparator.comparing(MetadataDebt::reviewBy, Comparator.nullsLast(Comparator.naturalOrder()));
                    default ->
                        Comparator.comparingInt(
                                        (MetadataDebt one) -> one.missing().size())
                                .reversed();
                };
        return all().stream()
                .filter(one -> wanted == null
                        ? !one.missing().isEmpty()
                        : one.missing().contains(wanted))
                .sorted((isTurned() ? order.reversed() : order).thenComparing(MetadataDebt::title))
                .toList();
    }

    /** The link by which a column orders the table, the other way round where it does already. */
    public Column column(String order) {
        boolean here = order.equals(getOrder());
        boolean turn = here && !isTurned();
        String filter = getWanted() == null ? "" : "&missing=" + words.code(getWanted());
        String href =
                "/" + page.getTenantSlug() + "/office/missing?sort=" + order + filter + (turn ? "&order=turned" : "");
        boolean descends = order.equals("missing") != isTurned();
        return new Column(order, href, !here ? null : descends ? "descending" : "ascending");
    }
}
