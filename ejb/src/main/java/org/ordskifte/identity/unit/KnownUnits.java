package org.ordskifte.identity.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
}
