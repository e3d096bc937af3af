package org.ordskifte.identity.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.shared.Clock;
import org.ordskifte.tenancy.CurrentTenant;

/** Everybody who stands on the list of a unit today. */
@ApplicationScoped
public class Roll {

    @Inject
    Units units;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    /** In the order of their names; who stands on several lists comes several times. */
    public List<Enlisted> today() {
        LocalDate today = clock.today(tenant.zone());
        Map<UUID, UnitView> standing = units.all(tenant.id()).stream()
                .filter(unit -> unit.stands(today))
                .collect(Collectors.toMap(Unit::id, unit -> unit.view(0)));
        UnitMap map = new UnitMap(List.copyOf(standing.values()));
        List<UnitMember> members = units.on(tenant.id(), today).stream()
                .filter(member -> standing.containsKey(member.unitId()))
                .toList();
        Map<String, Set<String>> own = new HashMap<>();
        members.forEach(member -> own.computeIfAbsent(member.key(), key -> new HashSet<>())
                .add(standing.get(member.unitId()).slug()));
        List<Enlisted> roll = new ArrayList<>();
        members.forEach(member -> {
            String unit = standing.get(member.unitId()).slug();
            roll.add(member.enlisted(unit, map.upwards(own.get(member.key())), map.upwards(Set.of(unit))));
        });
        return roll;
    }

    /** Those units, and all that stand below them. */
    public Set<String> downwards(Set<String> slugs) {
        LocalDate today = clock.today(tenant.zone());
        List<UnitView> standing = units.all(tenant.id()).stream()
                .filter(unit -> unit.stands(today))
                .map(unit -> unit.view(0))
                .toList();
        UnitMap map = new UnitMap(standing);
        return standing.stream()
                .map(UnitView::slug)
                .filter(slug -> map.upwards(Set.of(slug)).stream().anyMatch(slugs::contains))
                .collect(Collectors.toSet());
    }
}
