package org.ordskifte.web.entry;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a directory says in a token of the units a person works in: a name, a list of names, or an object that has the
 * names under each organization. Names that stand under no organization count only for whoever comes from a single one:
 * what one authority calls a unit must open nothing at another.
 */
final class UnitClaim {

    /** How the claim is called here. */
    static final String NAME = Optional.ofNullable(System.getenv("ORDSKIFTE_UNITS_CLAIM"))
            .filter(name -> !name.isBlank())
            .orElse("units");

    /** Nobody works in more; a token that says so is not ours to store. */
    private static final int MOST = 200;

    private UnitClaim() {}

    /** @return names by organization; of others than these nothing is taken */
    static Map<String, Set<String>> read(Object claim, Set<String> organizations) {
        Map<String, Set<String>> units = new HashMap<>();
        if (claim instanceof Map<?, ?> byOrganization) {
            byOrganization.forEach((organization, names) -> {
                if (organizations.contains(OidcCaller.plain(organization))) {
                    units.put(OidcCaller.plain(organization), names(names));
                }
            });
        } else if (claim != null && organizations.size() == 1) {
            units.put(organizations.iterator().next(), names(claim));
        }
        return units;
    }

    /** A directory's groups may come as paths. */
    private static Set<String> names(Object said) {
        Collection<?> all = said instanceof Collection<?> list ? list : said == null ? List.of() : List.of(said);
        Set<String> names = new LinkedHashSet<>();
        all.stream()
                .limit(MOST)
                .map(OidcCaller::plain)
                .map(name -> name.startsWith("/") ? name.substring(1) : name)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        return names;
    }
}
