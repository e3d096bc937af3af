package org.ordskifte.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ordskifte.shared.Refusal;
import org.ordskifte.shared.Slug;
import org.ordskifte.tenancy.CurrentTenant;

/** Tells that somebody known was refused something in a tenant. */
@ApplicationScoped
class Denials {

    private static final Pattern NAME = Pattern.compile(Slug.PATTERN);

    @Inject
    Event<Denied> events;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentTenant tenant;

    void note(Method method, Refusal refusal, Object... parameters) {
        if (caller.get().signedIn() && tenant.maybe().isPresent()) {
            String attempted = method.getDeclaringClass().getSimpleName() + "." + method.getName();
            events.fire(new Denied(
                    tenant.id(), caller.subject(), attempted, objects(parameters), refusal.code(), caller.requestId()));
        }
    }

    /** What was named, from the outside in; names and numbers only, never words. */
    private static String objects(Object[] parameters) {
        return Arrays.stream(parameters)
                .filter(one -> one instanceof UUID
                        || one instanceof Integer
                        || one instanceof String name && NAME.matcher(name).matches())
                .map(Object::toString)
                .collect(Collectors.joining("/"));
    }
}
