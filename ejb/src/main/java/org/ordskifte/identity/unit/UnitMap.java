package org.ordskifte.identity.unit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The units that stand today, and how they lie. Who belongs to a unit belongs to every unit above it; a unit that is
 * closed holds nobody, and nobody belongs to what is above through it.
 */
final class UnitMap {

    private final Map<UUID, UnitView> standing = new HashMap<>();
    private final Map<String, UnitView> bySlug = new HashMap<>();

    UnitMap(List<UnitView> standing) {
        standing.forEach(unit -> {
            this.standing.put(unit.id(), unit);
            this.bySlug.put(unit.slug(), unit);
        });
    }

    /** Slugs of these units, as far as they stand. */
    Set<String> slugs(Collection<UUID> units) {
        Set<String> slugs = new HashSet<>();
        units.stream()
                .filter(standing::containsKey)
                .forEach(id -> slugs.add(standing.get(id).slug()));
        return slugs;
    }

    /** Slugs of the units that a directory means by these names. */
    Set<String> named(Collection<String> names) {
        Set<String> wanted = new HashSet<>();
        names.forEach(name -> wanted.add(folded(name)));
        Set<String> slugs = new HashSet<>();
        for (UnitView unit : standing.values()) {
            String known = unit.directoryName() == null ? unit.slug() : unit.directoryName();
            if (wanted.contains(folded(known))) {
                slugs.add(unit.slug());
            }
        }
        return slugs;
    }

    /** These, and all that stand above them. */
    Set<String> upwards(Collection<String> slugs) {
        Set<String> all = new HashSet<>();
        for (String slug : slugs) {
            UnitView unit = bySlug.get(slug);
            while (unit != null && all.add(unit.slug())) {
                unit = unit.parent() == null ? null : bySlug.get(unit.parent());
            }
        }
        return all;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
