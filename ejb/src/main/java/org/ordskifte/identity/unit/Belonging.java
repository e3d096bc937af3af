package org.ordskifte.identity.unit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordskifte.identity.Caller;
import org.ordskifte.identity.CallerRights;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.identity.People;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.TenantView;

/**
 * To which units of the tenant at hand the caller belongs, looked up once: those whose list they stand on today, and those
 * that the authority's own directory names.
 */
@RequestScoped
public class Belonging {

    @Inject
    CurrentCaller caller;

    @Inject
    CallerRights rights;

    @Inject
    CurrentTenant tenant;

    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    Clock clock;

    private static final Set<Right> BUNDLES =
            Arrays.stream(Right.values()).filter(Right::isBundle).collect(Collectors.toUnmodifiableSet());

    private final Map<String, Set<String>> known = new HashMap<>();

    /** Slugs of the units in which the caller works themselves. */
    public Set<String> own() {
        return known.computeIfAbsent("own\n" + place(), key -> find());
    }

    /** Slugs of the units the caller belongs to: the own ones and all above them. */
    public Set<String> all() {
        Set<String> own = own();
        return own.isEmpty() ? own : known.computeIfAbsent("all\n" + place(), key -> map().upwards(own));
    }

    /** Whether the caller works for the authority, and does not merely have a seat in one of its committees. */
    public boolean isEmployed() {
        return BUNDLES.stream().anyMatch(rights::has) || !own().isEmpty();
    }

    private String place() {
        return tenant.maybe().map(TenantView::slug).orElse("") + "\n" + caller.subject();
    }

    private Set<String> find() {
        Caller who = caller.get();
        if (!who.signedIn() || who == Caller.SYSTEM || tenant.maybe().isEmpty()) {
            return Set.of();
        }
        UnitMap map = map();
        Set<String> own = new HashSet<>(map.named(who.unitsIn(tenant.get().slug())));
        people.recognise(who, tenant.get())
                .ifPresent(person ->
                        own.addAll(map.slugs(units.of(tenant.id(), person, clock.today(tenant.zone())).stream()
                                .map(UnitMember::unitId)
                                .collect(Collectors.toSet()))));
        return own;
    }

    private UnitMap map() {
        List<UnitView> standing = units.all(tenant.id()).stream()
                .filter(unit -> unit.stands(clock.today(tenant.zone())))
                .map(unit -> unit.view(0))
                .toList();
        return new UnitMap(standing);
    }
}
