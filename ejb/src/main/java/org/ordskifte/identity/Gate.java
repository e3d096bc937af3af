package org.ordskifte.identity;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import org.ordskifte.shared.Refusal;
import org.ordskifte.shared.Refusal.Kind;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.TenantWall;

/**
 * Stands before every method of every use case: tells the database whose transaction this is, then asks whether the
 * caller may.
 */
public class Gate {

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    Doorkeeper doorkeeper;

    @Inject
    TenantWall wall;

    @Inject
    Denials denials;

    @AroundInvoke
    Object pass(InvocationContext call) throws Exception {
        if (!call.getMethod().isAnnotationPresent(MayCall.class)) {
            return call.proceed();
        }
        wall.open(tenant.maybe().map(place -> place.id()).orElse(null));
        boolean through = false;
        try {
            Object[] arguments = call.getParameters();
            doorkeeper.check(call.getMethod(), arguments.length == 0 ? null : arguments[0]);
            through = true;
            return call.proceed();
        } catch (Refusal refusal) {
            if (caller.get().signedIn()) {
                note(call, refusal, through);
            }
            throw refusal;
        }
    }

    /** A thing that is nowhere was not denied to anybody. */
    private void note(InvocationContext call, Refusal refusal, boolean through) {
        boolean first = refusal.isAtFirstDoor();
        if (!through || refusal.kind() == Kind.FORBIDDEN || refusal.hides()) {
            denials.note(call.getMethod(), refusal, call.getParameters());
        } else if (first && refusal.kind() == Kind.NOT_FOUND) {
            denials.noteWhereItIs(call.getMethod(), refusal, call.getParameters());
        }
    }
}
