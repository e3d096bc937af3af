package org.ordskifte.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/** Tells that somebody known was refused something in a tenant. */
@ApplicationScoped
class Denials {

    @Inject
    Event<Denied> events;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentTenant tenant;

    void note(Method method, Refusal refusal) {
        if (caller.get().signedIn() && tenant.maybe().isPresent()) {
            String attempted = method.getDeclaringClass().getSimpleName() + "." + method.getName();
            events.fire(new Denied(tenant.id(), caller.subject(), attempted, refusal.code(), caller.requestId()));
        }
    }
}
