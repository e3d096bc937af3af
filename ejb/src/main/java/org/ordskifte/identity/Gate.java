package org.ordskifte.identity;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.Set;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;
import org.ordskifte.shared.Refusal.Kind;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.TenantWall;

/**
 * Stands before every method of every use case: tells the database whose transaction this is, then asks whether the
 * caller may. Somebody who is nobody in the tenant gets the answer of an absent thing.
 */
public class Gate {

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    CallerRights rights;

    @Inject
    TenantWall wall;

    @Inject
    Denials denials;

    @Inject
    Instance<Jurisdiction> jurisdictions;

    @AroundInvoke
    Object pass(InvocationContext call) throws Exception {
        MayCall may = call.getMethod().getAnnotation(MayCall.class);
        if (may == null) {
            return call.proceed();
        }
        wall.open(tenant.maybe().map(place -> place.id()).orElse(null));
        boolean through = false;
        try {
            check(may, within(may, call), call.getParameters());
            through = true;
            return call.proceed();
        } catch (Refusal refusal) {
            boolean known = caller.get().signedIn();
            if (known && (!through || refusal.kind() == Kind.FORBIDDEN)) {
                denials.note(call, refusal);
            }
            throw refusal;
        }
    }

    private void check(MayCall may, MayCall.Within within, Object[] arguments) {
        if (Arrays.asList(may.value()).contains(Right.ANYONE)
                || rights.hasAny(may.value())
                || mayHere(may, within, arguments)) {
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
    private boolean mayHere(MayCall may, MayCall.Within within, Object[] arguments) {
        if (within == MayCall.Within.EVERYWHERE) {
            return false;
        }
        Set<String> units = rights.units(may.value());
        if (units.isEmpty() || within == MayCall.Within.TRADE) {
            return !units.isEmpty();
        }
        return jurisdictions.stream()
                .filter(one -> one.within() == within)
                .anyMatch(one -> one.covers(arguments[0], units));
    }

    private static MayCall.Within within(MayCall may, InvocationContext call) {
        Concerning all = call.getMethod().getDeclaringClass().getAnnotation(Concerning.class);
        return all == null || may.of() != MayCall.Within.EVERYWHERE ? may.of() : all.value();
    }
}
