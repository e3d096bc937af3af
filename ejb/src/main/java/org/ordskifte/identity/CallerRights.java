package org.ordskifte.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ordskifte.tenancy.CurrentTenant;

/** What the caller of this request may do, looked up once per tenant. */
@RequestScoped
public class CallerRights {

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentTenant tenant;

    @Inject
    People people;

    private final Map<String, Set<Right>> known = new HashMap<>();
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
            tenant.maybe()
                    .ifPresent(place -> rights.addAll(known.computeIfAbsent(
                            place.slug() + "\n" + who.subject(), key -> people.rights(who, place))));
        }
        return rights;
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
