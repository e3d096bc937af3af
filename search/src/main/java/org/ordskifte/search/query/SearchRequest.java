package org.ordskifte.search.query;

import java.time.LocalDate;
import java.util.List;
import org.ordskifte.shared.Refusal;

/**
 * A question to the index.
 *
 * @param q words, phrases in quotation marks
 * @param tenant slug; null for all tenants
 * @param language of the documents, ISO 639-1; null for all
 * @param kind of the documents; null for all
 * @param on in force on this day; null for today where the tenant is
 * @param crossLanguage whether the words of one Nordic language also find those of the others
 * @param readers slugs of the tenant's groups of readers; what applies to one of them comes first
 * @param facets whether to count hits by tenant, language and kind
 */
public record SearchRequest(
        String q,
        String tenant,
        String language,
        String kind,
        LocalDate on,
        Scope scope,
        boolean crossLanguage,
        boolean facets,
        List<String> readers,
        int page,
        int size) {

    public static final int LARGEST_PAGE = 100;

    /** Nobody reads further, and each page costs all before it. */
    public static final int FURTHEST_HIT = 10_000;

    public SearchRequest {
        readers = readers == null ? List.of() : List.copyOf(readers);
    }

    /** @throws Refusal invalid-field */
    void check() {
        if (page < 0 || (long) page * size > FURTHEST_HIT) {
            throw Refusal.invalid("page", "range");
        }
        if (size < 1 || size > LARGEST_PAGE) {
            throw Refusal.invalid("size", "range");
        }
        if (on != null && (on.getYear() < 1 || on.getYear() > 9999)) {
            throw Refusal.invalid("on", "range");
        }
    }
}
