package org.ordskifte.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/** Knows who may come in where. Somebody who is nobody in the tenant gets the answer of an absent thing. */
@ApplicationScoped
class Doorkeeper {

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    CallerRights rights;

    @Inject
    Instance<Jurisdiction> jurisdictions;

    /**
     * @param named what the call is about; null where that is not known yet, when a right in some unit is enough
     * @throws Refusal not-signed-in, forbidden, not-found
     */
    void check(Method call, Object named) {
        MayCall may = call.getAnnotation(MayCall.class);
        if (Arrays.asList(may.value()).contains(Right.ANYONE)
                || rights.hasAny(may.value())
                || mayHere(may, within(may, call), named)) {
            return;
        }
        if (!caller.get().signedIn()) {
            throw new Refusal(Code.NOT_SIGNED_IN);
        }
        if (tenant.maybe().isEmpty() || rights.has(Right.MEMBER)) {
            throw new Refusal(Code.FORBIDDEN);
        }
        throw Refusal.notFound();
    }

    /** Whether a right that holds in some units only is enough for what the call is about. */
    private boolean mayHere(MayCall may, MayCall.Within within, Object named) {
        if (within == MayCall.Within.EVERYWHERE) {
            return false;
        }
        Set<String> units = rights.units(may.value());
        if (units.isEmpty() || within == MayCall.Within.TRADE || named == null) {
            return !units.isEmpty();
        }
        return jurisdictions.stream().filter(one -> one.within() == within).anyMatch(one -> one.covers(named, units));
    }

    private static MayCall.Within within(MayCall may, Method call) {
        Concerning all = call.getDeclaringClass().getAnnotation(Concerning.class);
        return all == null || may.of() != MayCall.Within.EVERYWHERE ? may.of() : all.value();
    }
}
