package org.ordskifte.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ordskifte.shared.Clock;
import org.ordskifte.tenancy.TenantView;
import org.ordskifte.tenancy.Tenants;

/** Which day it is for the tenants; for an hour or two of each night not the same one for all. */
@ApplicationScoped
class Today {

    private static final long KNOWN_FOR_SECONDS = 60;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    private volatile Zones known = new Zones(Instant.MIN, List.of());

    private record Zones(Instant readAt, List<ZoneId> zones) {}

    LocalDate in(TenantView tenant) {
        return clock.today(tenant.timeZone());
    }

    /** The day a place asks about; where that differs between tenants, the later one. */
    LocalDate day(Place place) {
        if (place.on() != null) {
            return place.on();
        }
        return place.tenant().map(this::in).orElseGet(() -> everywhere().keySet().stream()
                .max(Comparator.naturalOrder())
                .orElseGet(() -> clock.today(ZoneOffset.UTC)));
    }

    /** Every day that is today somewhere, with the zones in which it is. */
    Map<LocalDate, List<ZoneId>> everywhere() {
        return zones().stream().collect(Collectors.groupingBy(clock::today));
    }

    Instant now() {
        return clock.now();
    }

    private List<ZoneId> zones() {
        Zones zones = known;
        Instant now = clock.now();
        if (zones.readAt()
                .plusSeconds(zones.zones().isEmpty() ? 0 : KNOWN_FOR_SECONDS)
                .isBefore(now)) {
            zones = new Zones(now, tenants.zones());
            known = zones;
        }
        return zones.zones();
    }
}
