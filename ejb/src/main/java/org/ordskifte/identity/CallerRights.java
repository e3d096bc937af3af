package org.ordskifte.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ordskifte.tenancy.CurrentTenant;

/** What the caller of this request may do, looked up once per tenant. */
@RequestScoped
public class CallerRights {

    private static final HeldRights NOTHING = new HeldRights(Set.of(), Map.of());

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentTenant tenant;

    @Inject
    People people;

    private final Map<String, HeldRights> known = new HashMap<>();
    private Boolean operator;

    /** All rights that hold for the tenant at hand, those that need no tenant included. */
    public Set<Right> all() {
        Caller who = caller.get();
        EnumSet<Right> rights = EnumSet.of(Right.ANYONE);
        if (who == Caller.SYSTEM) {
            rights.add(Right.SYSTEM);
            return rights;
        }
        if (who.signedIn()) {
            rights.add(Right.SIGNED_IN);
            rights.addAll(held().everywhere());
        }
        return rights;
    }

    /** The same with those that hold in some unit only. */
    public Set<Right> trades() {
        Set<Right> rights = all();
        rights.addAll(held().inUnits().keySet());
        return rights;
    }

    /** Slugs of the units in which the caller holds one of these without holding it everywhere. */
    public Set<String> units(Right... wanted) {
        Set<String> units = new HashSet<>();
        for (Right right : wanted) {
            units.addAll(held().inUnits().getOrDefault(right, Set.of()));
        }
        return units;
    }

    /** Whether the caller has one of these in the whole tenant or in some unit. */
    public boolean holdsAny(Right... wanted) {
        return hasAny(wanted) || !units(wanted).isEmpty();
    }

    private HeldRights held() {
        Caller who = caller.get();
        return tenant.maybe()
                .filter(place -> who.signedIn() && who != Caller.SYSTEM)
                .map(place ->
                        known.computeIfAbsent(place.slug() + "\n" + who.subject(), key -> people.rights(who, place)))
                .orElse(NOTHING);
    }

    public boolean has(Right right) {
        return right == Right.OPERATOR ? isOperator() : all().contains(right);
    }

    public boolean hasAny(Right... wanted) {
        for (Right right : wanted) {
            if (has(right)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOperator() {
        if (operator == null) {
            operator = people.isOperator(caller.get());
        }
        return operator;
    }
}
