package org.ordskifte.identity.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordskifte.shared.Clock;
import org.ordskifte.tenancy.CurrentTenant;

/** What others need to know of units: which there are. */
@ApplicationScoped
public class KnownUnits {

    @Inject
    Units units;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    /** Slugs of those that stand today. */
    public Set<String> standing() {
        LocalDate today = clock.today(tenant.zone());
        return units.all(tenant.id()).stream()
                .filter(unit -> unit.stands(today))
                .map(Unit::slug)
                .collect(Collectors.toSet());
    }

    /**
     * Slugs of the unit that goes by this name and of all above it, as far as they stand.
     *
     * @param called its slug or its name; null for none
     */
    public Set<String> upwards(String called) {
        if (called == null || called.isBlank()) {
            return Set.of();
        }
        LocalDate today = clock.today(tenant.zone());
        List<UnitView> standing = units.all(tenant.id()).stream()
                .filter(unit -> unit.stands(today))
                .map(unit -> unit.view(0))
                .toList();
        String wanted = called.strip();
        return new UnitMap(standing)
                .upwards(standing.stream()
                        .filter(unit -> unit.slug().equalsIgnoreCase(wanted)
                                || unit.name().equalsIgnoreCase(wanted))
                        .map(UnitView::slug)
                        .toList());
    }
}
