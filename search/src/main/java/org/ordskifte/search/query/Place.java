package org.ordskifte.search.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ordskifte.tenancy.TenantView;

/**
 * Where a question looks.
 *
 * @param tenant empty for all
 * @param language of the documents; null for all
 * @param kind of the documents; null for all
 * @param readers slugs of groups; what applies to one of them comes first
 * @param on null for today where the tenant is
 */
record Place(Optional<TenantView> tenant, String language, String kind, LocalDate on, List<String> readers) {

    static Place in(Optional<TenantView> tenant) {
        return new Place(tenant, null, null, null, List.of());
    }
}
